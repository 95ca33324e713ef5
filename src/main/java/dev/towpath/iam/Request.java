package dev.towpath.iam;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that policies decide on.
 *
 * @param principal who calls
 * @param action such as {@code s3:PutObject}
 * @param resource the ARN of what is called
 * @param account the account that owns the resource, 12 digits
 * @param context the values of the condition keys that the request carries; names in any case, kept
 *     in lower case
 * @param uncertain keys of which nobody can say whether the request carries them or with what
 *     value; kept in lower case. One that ends in a slash, such as {@code aws:PrincipalTag/},
 *     stands for all that begin so, but for those that the context has
 */
public record Request(
    Principal principal,
    String action,
    String resource,
    String account,
    Map<String, List<String>> context,
    Set<String> uncertain) {

  /** Copies the context with the keys in lower case. */
  public Request {
    Map<String, List<String>> lower = HashMap.newHashMap(context.size());
    context.forEach((key, values) -> lower.put(key.toLowerCase(Locale.ROOT), List.copyOf(values)));
    context = Map.copyOf(lower);
    Set<String> lowerUncertain = new HashSet<>();
    uncertain.forEach(key -> lowerUncertain.add(key.toLowerCase(Locale.ROOT)));
    uncertain = Set.copyOf(lowerUncertain);
  }

  /** A request whose context is fully known. */
  public Request(
      Principal principal,
      String action,
      String resource,
      String account,
      Map<String, List<String>> context) {
    this(principal, action, resource, account, context, Set.of());
  }

  /** This request with keys whose presence or value nobody can say. */
  public Request withUncertain(Set<String> keys) {
    return new Request(principal, action, resource, account, context, keys);
  }

  /** The values of a key in lower case, null where the request does not carry it. */
  @Nullable List<String> values(String key) {
    return context.get(key);
  }

  boolean isUncertain(String key) {
    if (uncertain.isEmpty()) {
      return false;
    }
    int slash = key.indexOf('/');
    return uncertain.contains(key)
        || (slash > 0
            && uncertain.contains(key.substring(0, slash + 1))
            && !context.containsKey(key));
  }
}
