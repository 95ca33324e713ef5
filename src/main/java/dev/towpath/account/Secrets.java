package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out of an answer what must not get into a project: keys written as plain text, users with
 * their passwords in URLs, and tags that somebody keeps secrets in.
 */
final class Secrets {
  /**
   * MediaLive's fixed key of an HLS output, and what a load balancer signs users in with.
   * Everything else refers to a secret by its name.
   */
  private static final Set<String> FIELDS = Set.of("StaticKeyValue", "ClientSecret");

  /** What stands before the host in a URL: a user's name, mostly with a password. */
  private static final Pattern USER = Pattern.compile("(?<=://)[^/?#@\\s\"]+@");

  private static final String HIDDEN = "***";
  private static final String MASK = HIDDEN + "@";

  /** Keys of tags under which somebody may have put what does not belong into a tag. */
  private static final Pattern SECRET_KEY =
      Pattern.compile("(?i).*(passw|secret|token|credential|(api|private|access)[-_ ]?key).*");

  private Secrets() {}

  /** A tag's value, hidden where its key tells that it is a secret. */
  static String tag(String key, String value) {
    return SECRET_KEY.matcher(key).matches() ? HIDDEN : value;
  }

  static Json without(Json answer) {
    return answer.map(value -> {
      if (value instanceof Json.Str(String text)) {
        return text.contains("@") ? Json.of(USER.matcher(text).replaceAll(MASK)) : value;
      }
      if (!(value instanceof Json.Obj object)) {
        return value;
      }
      Json.Obj kept = object;
      for (String field : FIELDS) {
        kept = kept.without(field);
      }
      return kept;
    });
  }
}
