package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Value;
import java.util.List;
import java.util.stream.Stream;

/** AWS says that a route leads nowhere, because its target is gone or detached. */
public final class BlackholeRoute extends DocumentedRule<Route> {
  /** The rule. */
  public BlackholeRoute() {
    super(
        Route.class,
        "TP2027",
        Severity.WARNING,
        "vpc/latest/userguide/VPC_Route_Tables.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Route route, Review review) {
    if (!route.state().equals(Value.of("blackhole"))) {
      return Stream.empty();
    }
    Resource table =
        review
            .topology()
            .get(route.routeTable(), RouteTable.class)
            .<Resource>map(t -> t)
            .orElse(route);
    return Stream.of(finding(List.of(route, table), table, destination(route)));
  }

  private static Object destination(Route route) {
    return Stream.of(
            route.destinationCidrBlock(),
            route.destinationIpv6CidrBlock(),
            route.destinationPrefixListId())
        .flatMap(value -> value.known().stream())
        .map(Object::toString)
        .findFirst()
        .orElse("?");
  }
}
