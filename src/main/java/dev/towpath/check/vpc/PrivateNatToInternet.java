package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.network.Routing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A route leads all addresses to a private NAT gateway, whose packets no internet gateway takes.
 */
public final class PrivateNatToInternet extends DocumentedRule<Route> {
  /** The rule. */
  public PrivateNatToInternet() {
    super(
        Route.class,
        "TP2028",
        Severity.WARNING,
        "vpc/latest/userguide/vpc-nat-gateway.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Route route, Review review) {
    Topology topology = review.topology();
    if (!route.destinationCidrBlock().known().equals(Optional.of(Cidr.ANY_IPV4))) {
      return Stream.empty();
    }
    return topology.get(route.natGateway(), NatGateway.class).stream()
        .filter(nat -> nat.connectivityType().equals(Value.of("private")))
        .filter(nat -> leadsToInternet(topology, nat))
        .map(nat -> finding(List.of(nat, route), nat, table(topology, route)));
  }

  private static boolean leadsToInternet(Topology topology, NatGateway nat) {
    return topology
        .get(nat.subnet(), Subnet.class)
        .filter(subnet -> Routing.isPublic(topology, subnet))
        .isPresent();
  }

  private static Resource table(Topology topology, Route route) {
    return topology.get(route.routeTable(), RouteTable.class).<Resource>map(t -> t).orElse(route);
  }
}
