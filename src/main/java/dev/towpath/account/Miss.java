package dev.towpath.account;

import dev.towpath.model.Message;
import java.util.Optional;
import java.util.Set;

/**
 * A call that gave no answer: a fact about the account, not a failure of the scan.
 *
 * @param operation such as {@code s3:GetBucketPolicy}
 * @param subject the resource that was asked for, empty text where the call asked for all
 * @param code AWS's error code or our own word for what happened, never a message of AWS's
 * @param unknown what stays unknown for the want of it
 * @param permission the IAM action that would settle it, where a permission would
 */
public record Miss(
    String operation, String subject, String code, Message unknown, Optional<String> permission) {
  /** Services whose operations have the names of another service's. */
  private static final Set<String> NAMESAKES = Set.of("mediapackage", "mediapackagev2");

  /**
   * What stays unknown where an operation gives no answer about something.
   *
   * @param operation such as {@code s3:GetBucketPolicy}
   */
  public static Message unknown(String operation, String about) {
    int colon = operation.indexOf(':');
    String service = operation.substring(0, Math.max(0, colon));
    String name = operation.substring(colon + 1);
    return Message.of(
        "account",
        NAMESAKES.contains(service) ? "unknown." + service + "." + name : "unknown." + name,
        about);
  }

  /** The whole fact in one sentence. */
  public Message text() {
    Message fact = Message.of("account", "miss", operation, code, unknown);
    return permission
        .filter(_ -> isDenial())
        .map(action -> Message.of("account", "missWithPermission", fact, action))
        .orElse(fact);
  }

  /** Whether AWS refused the call for want of a permission. */
  public boolean isDenial() {
    return code.contains("Unauthorized")
        || code.contains("AccessDenied")
        || code.contains("403")
        || code.contains("Forbidden");
  }
}
