package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.Ref;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A route narrower than the local one, which AWS takes only for a whole subnet. */
public final class RouteInsideVpc extends DocumentedRule<Route> {
  /** The rule. */
  public RouteInsideVpc() {
    super(
        Route.class,
        "TP2025",
        Severity.ERROR,
        "vpc/latest/userguide/VPC_Route_Tables.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Route route, Review review) {
    Topology topology = review.topology();
    Optional<Vpc> vpc =
        topology
            .get(route.routeTable(), RouteTable.class)
            .flatMap(t -> topology.get(t.vpc(), Vpc.class));
    return route.destinationCidrBlock().known().stream()
        .flatMap(to ->
            vpc.stream()
                .filter(v -> isInside(AddressBlocks.of(topology, v), to))
                .filter(v -> !mayStand(topology, route, v, to))
                .map(v ->
                    finding(
                        List.of(route, v),
                        topology.get(route.routeTable(), RouteTable.class).orElseThrow(),
                        to,
                        v)));
  }

  private static boolean isInside(List<Cidr> blocks, Cidr destination) {
    return blocks.stream().anyMatch(b -> b.contains(destination) && !b.equals(destination));
  }

  private static boolean mayStand(Topology topology, Route route, Vpc vpc, Cidr destination) {
    boolean formula = route.targets().stream().anyMatch(Ref.Formula.class::isInstance);
    boolean target =
        !route.natGateway().isNone()
            || !route.networkInterface().isNone()
            || !route.instance().isNone()
            || !route.vpcEndpoint().isNone();
    boolean subnet =
        AddressBlocks.subnets(topology, vpc).stream()
            .anyMatch(s -> AddressBlocks.block(s).equals(destination));
    return formula || (target && subnet);
  }
}
