package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Containment;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two resources that must be of one VPC are of two: a subnet and its route table or ACL, an
 * endpoint and its tables or subnets, a route and its target.
 */
public final class PartOfOtherVpc extends DocumentedRule<Resource> {
  /** The rule. */
  public PartOfOtherVpc() {
    super(
        Resource.class,
        "TP2009",
        Severity.ERROR,
        "vpc/latest/userguide/VPC_Route_Tables.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return check(review.topology(), resource);
  }

  private Stream<Finding> check(Topology topology, Resource resource) {
    return switch (resource) {
      case SubnetRouteTableAssociation a -> pair(topology, a, a.subnet(), List.of(a.routeTable()));
      case SubnetNetworkAclAssociation a -> pair(topology, a, a.subnet(), List.of(a.networkAcl()));
      case VpcEndpoint e ->
          Stream.concat(
              pair(topology, e, Ref.to(e), e.routeTables()),
              pair(topology, e, Ref.to(e), e.subnets()));
      case Route r ->
          Stream.concat(
              pair(topology, r, r.routeTable(), List.of(r.natGateway())),
              pair(topology, r, r.routeTable(), List.of(r.instance())));
      default -> Stream.empty();
    };
  }

  private Stream<Finding> pair(
      Topology topology, Resource link, Ref<?> first, List<? extends Ref<?>> others) {
    return others.stream().flatMap(other -> compare(topology, link, first, other).stream());
  }

  private Optional<Finding> compare(Topology topology, Resource link, Ref<?> first, Ref<?> second) {
    Optional<Resource> a = first.target().flatMap(topology::get);
    Optional<Resource> b = second.target().flatMap(topology::get);
    Optional<Vpc> vpcA = a.flatMap(r -> Containment.vpcAround(topology, r));
    Optional<Vpc> vpcB = b.flatMap(r -> Containment.vpcAround(topology, r));
    if (vpcA.isEmpty() || vpcB.isEmpty() || vpcA.equals(vpcB)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(List.of(a.get(), b.get(), link), a.get(), vpcA.get(), b.get(), vpcB.get()));
  }
}
