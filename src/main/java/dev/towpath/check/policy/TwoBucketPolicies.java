package dev.towpath.check.policy;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bucket has more than one policy. */
public final class TwoBucketPolicies extends DocumentedRule<Bucket> {
  /** The rule. */
  public TwoBucketPolicies() {
    super(
        Bucket.class,
        "TP4004",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Bucket bucket, Review review) {
    return check(review.topology(), bucket).stream();
  }

  private Optional<Finding> check(Topology topology, Bucket bucket) {
    List<BucketPolicy> policies =
        topology
            .referrers(bucket.id(), BucketPolicy.class)
            .filter(p -> p.bucket().isTo(bucket.id()))
            .toList();
    if (policies.size() < 2) {
      return Optional.empty();
    }
    List<Resource> all = new ArrayList<>(List.of(bucket));
    all.addAll(policies);
    return Optional.of(finding(all, bucket, policies));
  }
}
