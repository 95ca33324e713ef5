package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.network.Routing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A public NAT gateway stands in a subnet from which no route leads to an internet gateway. */
public final class NatWithoutInternet extends DocumentedRule<NatGateway> {
  /** The rule. */
  public NatWithoutInternet() {
    super(
        NatGateway.class,
        "TP2012",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-nat-gateway.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NatGateway nat, Review review) {
    if (!NatAddress.isPublic(nat)) {
      return Stream.empty();
    }
    Topology topology = review.topology();
    return topology.get(nat.subnet(), Subnet.class).stream()
        .filter(s -> isClosed(topology, s))
        .map(s -> finding(List.of(nat, s), nat, s));
  }

  // A table that the design does not hold, or a target that it does not resolve, may lead there.
  private static boolean isClosed(Topology topology, Subnet subnet) {
    boolean main = MainTable.surelyServes(topology, subnet);
    Optional<RouteTable> table = Routing.routeTableOf(topology, subnet);
    return !Routing.isPublic(topology, subnet)
        && (main
            || table
                .filter(t -> Routing.routesOf(topology, t).noneMatch(NatWithoutInternet::isOpen))
                .isPresent());
  }

  private static boolean isOpen(Route route) {
    return route.gateway() instanceof Ref.Formula<Resource>;
  }
}
