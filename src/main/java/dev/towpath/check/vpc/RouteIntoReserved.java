package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import java.util.stream.Stream;

/** A route into the addresses that AWS keeps for its own services. */
public final class RouteIntoReserved extends DocumentedRule<Route> {
  private static final Cidr RESERVED = Cidr.of("169.254.168.0/22");

  /** The rule. */
  public RouteIntoReserved() {
    super(
        Route.class,
        "TP2026",
        Severity.ERROR,
        "vpc/latest/userguide/VPC_Route_Tables.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Route route, Review review) {
    return route.destinationCidrBlock().known().stream()
        .filter(RESERVED::contains)
        .map(to ->
            finding(
                route,
                review
                    .topology()
                    .get(route.routeTable(), RouteTable.class)
                    .<Resource>map(t -> t)
                    .orElse(route),
                to,
                RESERVED));
  }
}
