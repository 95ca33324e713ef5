package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Deny with NotPrincipal spares a role or user without its account, and so denies that very role
 * or user: AWS compares the account as well (IAM User Guide, "AWS JSON policy elements:
 * NotPrincipal").
 */
public final class NotPrincipalWithoutRoot extends PolicyRule {
  private static final Pattern MEMBER =
      Pattern.compile("arn:[a-z-]+:(?:iam|sts)::(\\d{12}):(?!root).+");

  /** The rule. */
  public NotPrincipalWithoutRoot() {
    super(
        "TP4032",
        Severity.WARNING,
        "IAM/latest/UserGuide/reference_policies_elements_notprincipal.html",
        "2026-11-24");
  }

  @Override
  protected Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .filter(s -> s.json().text("Effect").equals(Optional.of("Deny")))
        .flatMap(s -> check(review, policy, s));
  }

  private Stream<Finding> check(Review review, PolicyText policy, PolicyText.Statement s) {
    List<Optional<String>> spared =
        s.json().object("NotPrincipal").get("AWS").stream()
            .flatMap(names -> names.elements().stream())
            .map(name -> review.resolver().resolve(name, policy.owner().home()).asText())
            .toList();
    if (spared.stream().anyMatch(Optional::isEmpty)) {
      return Stream.empty();
    }
    List<String> names = spared.stream().flatMap(Optional::stream).toList();
    return names.stream()
        .flatMap(name -> MEMBER.matcher(name).results())
        .filter(match -> names.stream().noneMatch(other -> isRootOf(other, match.group(1))))
        .limit(1)
        .map(match ->
            finding(policy.owner(), s.title(), policy.owner(), match.group(), match.group(1)));
  }

  private static boolean isRootOf(String name, String account) {
    return name.equals(account) || name.endsWith("::" + account + ":root");
  }
}
