package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Resolver;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bucket's policy names another bucket, which S3 refuses. */
public final class ResourceOfOtherBucket extends PolicyRule {
  private static final Pattern ARN = Pattern.compile("arn:[^:]*:s3:::([^/*?$]+)(?:/.*)?");

  /** The rule. */
  public ResourceOfOtherBucket() {
    super("TP4007", Severity.ERROR, "AmazonS3/latest/userguide/s3-arn-format.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy.usage() == PolicyText.Usage.BUCKET ? check(review, policy) : Stream.empty();
  }

  private Stream<Finding> check(Review review, PolicyText policy) {
    Optional<Bucket> bucket =
        review.topology().get(((BucketPolicy) policy.owner()).bucket(), Bucket.class);
    return bucket.stream()
        .flatMap(b ->
            policy
                .statements()
                .flatMap(s ->
                    s.json().list("Resource").stream()
                        .map(json -> review.resolver().resolve(json, policy.owner().home()))
                        .flatMap(json -> json.asText().stream())
                        .map(ARN::matcher)
                        .filter(Matcher::matches)
                        .filter(m -> !m.group(1).equals(Resolver.physicalId(b)))
                        .map(m -> finding(List.of(policy.owner(), b), s.title(), b, m.group()))));
  }
}
