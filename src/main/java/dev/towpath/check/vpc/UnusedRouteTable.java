package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.GatewayRouteTableAssociation;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import java.util.stream.Stream;

/** A route table that serves no subnet and no gateway. */
public final class UnusedRouteTable extends DocumentedRule<RouteTable> {
  /** The rule. */
  public UnusedRouteTable() {
    super(
        RouteTable.class,
        "TP2030",
        Severity.INFO,
        "vpc/latest/userguide/VPC_Route_Tables.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(RouteTable table, Review review) {
    Topology topology = review.topology();
    boolean serves =
        table.isMain()
            || topology
                .referrers(table.id(), SubnetRouteTableAssociation.class)
                .findAny()
                .isPresent()
            || topology
                .referrers(table.id(), GatewayRouteTableAssociation.class)
                .findAny()
                .isPresent()
            || LooseEnds.mayName(topology, RouteTable.class);
    return serves ? Stream.empty() : Stream.of(finding(table, table));
  }
}
