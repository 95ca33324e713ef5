package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement's actions act on none of its resources, which S3 refuses. */
public final class ActionWithoutResource extends PolicyRule {
  /** The rule. */
  public ActionWithoutResource() {
    super("TP4006", Severity.ERROR, "AmazonS3/latest/userguide/s3-arn-format.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    if (policy.usage() != PolicyText.Usage.BUCKET) {
      return Stream.empty();
    }
    return policy.statements().flatMap(s -> check(review, policy, s).stream());
  }

  private Optional<Finding> check(
      Review review, PolicyText policy, PolicyText.Statement statement) {
    List<Optional<String>> resources = texts(review, policy, statement, "Resource");
    List<Optional<String>> actions = texts(review, policy, statement, "Action");
    boolean readable =
        !resources.isEmpty()
            && !actions.isEmpty()
            && Stream.concat(resources.stream(), actions.stream()).allMatch(Optional::isPresent);
    if (!readable) {
      return Optional.empty();
    }
    List<String> arns = resources.stream().map(Optional::orElseThrow).toList();
    List<String> names = actions.stream().map(Optional::orElseThrow).toList();
    boolean onlyObjects = arns.stream().allMatch(arn -> arn.contains("/"));
    boolean onlyBucket = arns.stream().noneMatch(arn -> arn.contains("/") || arn.endsWith("*"));
    boolean idle =
        (onlyObjects && names.stream().allMatch(S3Actions::isOfBucket))
            || (onlyBucket && names.stream().allMatch(S3Actions::isOfObjects));
    return idle
        ? Optional.of(finding(policy.owner(), statement.title(), policy.owner(), names, arns))
        : Optional.empty();
  }

  private static List<Optional<String>> texts(
      Review review, PolicyText policy, PolicyText.Statement statement, String element) {
    return statement.json().list(element).stream()
        .map(json -> review.resolver().resolve(json, policy.owner().home()).asText())
        .toList();
  }
}
