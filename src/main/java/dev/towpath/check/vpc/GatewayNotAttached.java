package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A route names an internet gateway that is not attached to the route table's VPC. */
public final class GatewayNotAttached extends DocumentedRule<Route> {
  /** The rule. */
  public GatewayNotAttached() {
    super(
        Route.class,
        "TP2011",
        Severity.ERROR,
        "vpc/latest/userguide/VPC_Internet_Gateway.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Route route, Review review) {
    return check(review.topology(), route).stream();
  }

  private Optional<Finding> check(Topology topology, Route route) {
    Optional<InternetGateway> gateway = topology.get(route.gateway(), InternetGateway.class);
    Optional<RouteTable> table = topology.get(route.routeTable(), RouteTable.class);
    Optional<Vpc> vpc = table.flatMap(t -> topology.get(t.vpc(), Vpc.class));
    if (gateway.isEmpty() || vpc.isEmpty() || isAttached(topology, gateway.get(), vpc.get())) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            List.of(table.get(), route, gateway.get(), vpc.get()),
            table.get(),
            gateway.get(),
            vpc.get()));
  }

  private static boolean isAttached(Topology topology, InternetGateway gateway, Vpc vpc) {
    return topology
        .referrers(gateway.id(), VpcGatewayAttachment.class)
        .anyMatch(a -> a.vpc().isTo(vpc.id()) || a.vpc().target().isEmpty());
  }
}
