package dev.towpath.check.policy;

import dev.towpath.iam.LintFinding;
import dev.towpath.iam.PolicyLint;
import dev.towpath.iam.PolicyType;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;

/**
 * What the lint says of each policy that a resource holds, in the order of the policies.
 *
 * @param owner the resource
 */
record PolicyLints(ResourceId owner) implements Fact<List<PolicyLints.OfPolicy>> {
  /** The lints of one policy. */
  record OfPolicy(PolicyText policy, List<LintFinding> lints) {}

  @Override
  public List<OfPolicy> from(Topology topology) {
    return topology.get(owner).stream()
        .flatMap(PolicyText::of)
        .map(policy ->
            new OfPolicy(policy, PolicyLint.lint(policy.document(), type(policy.usage()))))
        .toList();
  }

  private static PolicyType type(PolicyText.Usage usage) {
    return switch (usage) {
      case BUCKET -> PolicyType.RESOURCE;
      case ENDPOINT -> PolicyType.ENDPOINT;
      case IDENTITY -> PolicyType.IDENTITY;
      case TRUST -> PolicyType.TRUST;
    };
  }
}
