package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Deny of all S3 actions names only the bucket or only its objects, so that half of what it means
 * stays allowed.
 */
public final class DenyOfHalf extends PolicyRule {
  /** The rule. */
  public DenyOfHalf() {
    super(
        "TP4031",
        Severity.WARNING,
        "AmazonS3/latest/userguide/security_iam_service-with-iam.html",
        "2026-11-24");
  }

  @Override
  protected Stream<Finding> check(PolicyText policy, Review review) {
    if (policy.usage() != PolicyText.Usage.BUCKET) {
      return Stream.empty();
    }
    return policy
        .statements()
        .filter(s -> s.json().text("Effect").equals(Optional.of("Deny")))
        .filter(s -> isAll(s.json()))
        .flatMap(s -> half(review, policy, s).stream());
  }

  private static boolean isAll(Json.Obj statement) {
    return statement.get("Action").stream()
        .flatMap(action -> action.elements().stream())
        .anyMatch(action -> action.equals(Json.of("s3:*")) || action.equals(Json.of("*")));
  }

  private Optional<Finding> half(Review review, PolicyText policy, PolicyText.Statement s) {
    List<Optional<String>> resources =
        s.json().get("Resource").stream()
            .flatMap(r -> r.elements().stream())
            .map(r -> review.resolver().resolve(r, policy.owner().home()).asText())
            .toList();
    if (resources.isEmpty() || resources.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<String> names = resources.stream().flatMap(Optional::stream).toList();
    boolean whole = names.stream().anyMatch(name -> name.equals("*") || name.endsWith(":::*"));
    boolean objects = names.stream().anyMatch(name -> name.indexOf('/') >= 0);
    boolean bucket = names.stream().anyMatch(name -> name.indexOf('/') < 0);
    return whole || (objects && bucket)
        ? Optional.empty()
        : Optional.of(
            finding(
                policy.owner(),
                s.title(),
                policy.owner(),
                Message.of("check", objects ? "half.objects" : "half.bucket")));
  }
}
