package dev.towpath.proof;

import dev.towpath.iam.Principal;
import dev.towpath.model.Json;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The roles and users that a policy names, as principals or in conditions. */
final class NamedPrincipals {
  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:iam::(\\d{12}):(role|user)/[^?$]+");
  private static final Pattern ROLE = Pattern.compile("(arn:[a-z-]+:)iam(::\\d{12}:)role/(.+)");

  private NamedPrincipals() {}

  /** Their ARNs, which may be patterns, of one account, in the order of the policy. */
  static Set<String> of(Json policy, String account) {
    Set<String> found = new LinkedHashSet<>();
    collect(policy, account, found);
    return found;
  }

  private static void collect(Json json, String account, Set<String> found) {
    switch (json) {
      case Json.Obj object ->
          object.fields().values().forEach(value -> collect(value, account, found));
      case Json.Arr list -> list.values().forEach(value -> collect(value, account, found));
      case Json.Str(String text) -> {
        Matcher matcher = ARN.matcher(text);
        if (matcher.matches() && matcher.group(1).equals(account)) {
          found.add(text);
        }
      }
      case Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }

  /** The caller that an ARN names: a role's session, or the user. */
  static Principal session(String arn) {
    String plain = arn.replace('*', 'x');
    Matcher matcher = ROLE.matcher(plain);
    return Principal.of(
        matcher.matches()
            ? matcher.group(1)
                + "sts"
                + matcher.group(2)
                + "assumed-role/"
                + matcher.group(3).substring(matcher.group(3).lastIndexOf('/') + 1)
                + "/session"
            : plain);
  }
}
