package dev.towpath.check.policy;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.iam.PolicyReader;
import dev.towpath.iam.PublicAccess;
import dev.towpath.iam.Truth;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Message;
import dev.towpath.model.PublicAccessBlock;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bucket policy lets everyone in. With BlockPublicPolicy S3 refuses it; with
 * RestrictPublicBuckets it lets in the bucket's own account and AWS services only; with neither the
 * bucket is public. A bucket that says nothing has both on if it was created since April 2023 (S3
 * User Guide, "Default settings for new S3 buckets").
 */
public final class PublicBucketPolicy extends DocumentedRule<BucketPolicy> {
  /** The rule. */
  public PublicBucketPolicy() {
    super(
        BucketPolicy.class,
        "TP4015",
        Severity.ERROR,
        "AmazonS3/latest/userguide/access-control-block-public-access.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(BucketPolicy policy, Review review) {
    Topology topology = review.topology();
    return topology.get(policy.bucket(), Bucket.class).stream()
        .filter(_ -> isPublic(review, policy))
        .map(bucket -> report(policy, bucket));
  }

  private static boolean isPublic(Review review, BucketPolicy policy) {
    return review
        .resolver()
        .json(policy.policyDocument(), policy.home())
        .map(document -> PublicAccess.isPublic(PolicyReader.read(document)) == Truth.TRUE)
        .orElse(false);
  }

  private Finding report(BucketPolicy policy, Bucket bucket) {
    Optional<PublicAccessBlock> block = bucket.publicAccessBlock();
    boolean unread = bucket.rest().properties().get("PublicAccessBlockConfiguration").isPresent();
    if (block.isEmpty()) {
      return report(policy, bucket, unread ? "publicPolicy.unread" : "publicPolicy.default")
          .with(Severity.WARNING);
    }
    if (isOn(block.get().blockPublicPolicy())) {
      return report(policy, bucket, "publicPolicy.refused");
    }
    boolean restricted = isOn(block.get().restrictPublicBuckets());
    return report(policy, bucket, restricted ? "publicPolicy.restricted" : "publicPolicy.open")
        .with(Severity.WARNING);
  }

  private Finding report(BucketPolicy policy, Bucket bucket, String key) {
    return finding(List.of(policy, bucket), bucket, Message.of("check", key));
  }

  private static boolean isOn(Value<Boolean> setting) {
    return setting.equals(Value.of(true));
  }
}
