package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.EgressRule;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGatewayAttachment;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcPeeringConnection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule names a security group of another VPC that no peering connection or transit gateway joins.
 */
public final class GroupReferenceTooFar extends DocumentedRule<Resource> {
  /** The rule. */
  public GroupReferenceTooFar() {
    super(
        Resource.class,
        "TP2054",
        Severity.ERROR,
        "vpc/latest/userguide/security-group-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    Topology topology = review.topology();
    return switch (resource) {
      case SecurityGroup g ->
          Stream.concat(
                  g.ingress().stream().map(IngressRule::sourceSecurityGroup),
                  g.egress().stream().map(EgressRule::destinationSecurityGroup))
              .flatMap(far -> check(topology, g, g, far));
      case SecurityGroupIngress in ->
          topology.get(in.group(), SecurityGroup.class).stream()
              .flatMap(g -> check(topology, in, g, in.rule().sourceSecurityGroup()));
      case SecurityGroupEgress out ->
          topology.get(out.group(), SecurityGroup.class).stream()
              .flatMap(g -> check(topology, out, g, out.rule().destinationSecurityGroup()));
      default -> Stream.empty();
    };
  }

  private Stream<Finding> check(
      Topology topology, Resource holder, SecurityGroup group, Ref<SecurityGroup> named) {
    Optional<SecurityGroup> far = topology.get(named, SecurityGroup.class);
    Optional<Vpc> here = topology.get(group.vpc(), Vpc.class);
    Optional<Vpc> there = far.flatMap(f -> topology.get(f.vpc(), Vpc.class));
    if (here.isEmpty() || there.isEmpty() || here.equals(there)) {
      return Stream.empty();
    }
    return areJoined(topology, here.get(), there.get())
        ? Stream.empty()
        : Stream.of(
            finding(
                holder.equals(group)
                    ? List.of(group, far.get())
                    : List.of(group, holder, far.get()),
                group,
                here.get(),
                far.get(),
                there.get()));
  }

  private static boolean areJoined(Topology topology, Vpc here, Vpc there) {
    boolean peered =
        topology
            .referrers(here.id(), VpcPeeringConnection.class)
            .anyMatch(p -> p.vpc().isTo(there.id()) || p.peerVpc().isTo(there.id()));
    return peered || (isAttached(topology, here) && isAttached(topology, there));
  }

  private static boolean isAttached(Topology topology, Vpc vpc) {
    return topology
        .referrers(vpc.id())
        .anyMatch(
            r -> r instanceof TransitGatewayAttachment || r instanceof TransitGatewayVpcAttachment);
  }
}
