package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Observation;
import dev.towpath.model.Resource;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Topology;
import java.util.stream.Stream;

/** A security group that nothing names. */
public final class UnusedGroup extends DocumentedRule<SecurityGroup> {
  /** The rule. */
  public UnusedGroup() {
    super(
        SecurityGroup.class,
        "TP2036",
        Severity.INFO,
        "vpc/latest/userguide/vpc-security-groups.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(SecurityGroup group, Review review) {
    Topology topology = review.topology();
    boolean used =
        group.rest().isObserved(Observation.DEFAULT)
            || topology.referrers(group.id()).anyMatch(r -> !isItsOwnRule(r, group))
            || LooseEnds.mayName(topology, SecurityGroup.class);
    return used ? Stream.empty() : Stream.of(finding(group, group));
  }

  private static boolean isItsOwnRule(Resource resource, SecurityGroup group) {
    return switch (resource) {
      case SecurityGroupIngress r -> r.group().isTo(group.id());
      case SecurityGroupEgress r -> r.group().isTo(group.id());
      default -> false;
    };
  }
}
