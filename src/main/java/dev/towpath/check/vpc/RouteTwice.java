package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two routes of a route table have one destination. */
public final class RouteTwice extends DocumentedRule<RouteTable> {
  /** The rule. */
  public RouteTwice() {
    super(
        RouteTable.class,
        "TP2024",
        Severity.ERROR,
        "vpc/latest/userguide/VPC_Route_Tables.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(RouteTable table, Review review) {
    return check(review.topology(), table);
  }

  private Stream<Finding> check(Topology topology, RouteTable table) {
    Map<String, List<Route>> routes = new LinkedHashMap<>();
    topology
        .referrers(table.id(), Route.class)
        .filter(r -> r.routeTable().isTo(table.id()))
        .forEach(r ->
            destination(r)
                .ifPresent(d -> routes.computeIfAbsent(d, _ -> new ArrayList<>()).add(r)));
    return routes.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> report(table, entry.getKey(), entry.getValue()));
  }

  private static Optional<String> destination(Route route) {
    return Stream.of(
            route.destinationCidrBlock(),
            route.destinationIpv6CidrBlock(),
            route.destinationPrefixListId())
        .flatMap(value -> value.known().stream())
        .map(Object::toString)
        .findFirst();
  }

  private Finding report(RouteTable table, String destination, List<Route> routes) {
    List<Resource> all = new ArrayList<>(List.of(table));
    all.addAll(routes);
    return finding(all, table, destination);
  }
}
