package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.stream.Stream;

/** A route table has more routes than the quota lets it have, for one address family. */
public final class TooManyRoutes extends DocumentedRule<RouteTable> {
  private static final int QUOTA = 50;

  /** The rule. */
  public TooManyRoutes() {
    super(
        RouteTable.class,
        "TP2045",
        Severity.WARNING,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(RouteTable table, Review review) {
    Topology topology = review.topology();
    List<Route> routes =
        topology
            .referrers(table.id(), Route.class)
            .filter(route -> route.routeTable().isTo(table.id()))
            .toList();
    long ipv6 = routes.stream().filter(r -> !r.destinationIpv6CidrBlock().isAbsent()).count();
    long lists =
        routes.stream()
                .mapToLong(r -> ListWeight.of(topology, r.destinationPrefixListId()) - 1)
                .sum()
            + topology
                .referrers(table.id(), VpcEndpoint.class)
                .filter(e -> e.routeTables().stream().anyMatch(t -> t.isTo(table.id())))
                .count();
    long most = Math.max(ipv6, routes.size() - ipv6 + lists);
    return most > QUOTA ? Stream.of(finding(table, table, most, QUOTA)) : Stream.empty();
  }
}
