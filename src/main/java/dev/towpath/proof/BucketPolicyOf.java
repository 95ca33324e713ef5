package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/**
 * The policy of a bucket; one that may say anything where it has several, for AWS keeps one of
 * them.
 *
 * @param bucket the bucket
 */
record BucketPolicyOf(ResourceId bucket) implements Fact<Optional<Policy>> {
  @Override
  public Optional<Policy> from(Topology topology) {
    List<BucketPolicy> holders = holders(topology, bucket);
    return switch (holders.size()) {
      case 0 -> Optional.empty();
      case 1 ->
          Optional.of(
              PolicyDocuments.read(
                  topology, holders.getFirst().policyDocument(), holders.getFirst().home()));
      default -> Optional.of(PolicyDocuments.UNKNOWN);
    };
  }

  /** The resources that hold a policy of the bucket. */
  static List<BucketPolicy> holders(Topology topology, ResourceId bucket) {
    return topology
        .referrers(bucket, BucketPolicy.class)
        .filter(policy -> policy.bucket().isTo(bucket))
        .toList();
  }
}
