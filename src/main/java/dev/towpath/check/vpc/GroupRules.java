package dev.towpath.check.vpc;

import dev.towpath.model.EgressRule;
import dev.towpath.model.IngressRule;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** The rules of security groups: those in the group and those that are resources of their own. */
final class GroupRules {
  private GroupRules() {}

  /** What the group lets in, as far as the design says it. */
  static List<IngressRule> inward(Topology topology, SecurityGroup group) {
    return Stream.concat(
            group.ingress().stream(),
            topology
                .referrers(group.id(), SecurityGroupIngress.class)
                .filter(r -> r.group().isTo(group.id()))
                .map(SecurityGroupIngress::rule))
        .toList();
  }

  /** What the group lets out, as far as the design says it. */
  static List<EgressRule> outward(Topology topology, SecurityGroup group) {
    return Stream.concat(
            group.egress().stream(),
            topology
                .referrers(group.id(), SecurityGroupEgress.class)
                .filter(r -> r.group().isTo(group.id()))
                .map(SecurityGroupEgress::rule))
        .toList();
  }
}
