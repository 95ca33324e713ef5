package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A subnet is associated with more than one route table. */
public final class SubnetInTwoTables extends DocumentedRule<Subnet> {
  /** The rule. */
  public SubnetInTwoTables() {
    super(
        Subnet.class,
        "TP2007",
        Severity.ERROR,
        "vpc/latest/userguide/VPC_Route_Tables.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Subnet subnet, Review review) {
    return check(review.topology(), subnet);
  }

  private Stream<Finding> check(Topology topology, Subnet subnet) {
    List<SubnetRouteTableAssociation> associations =
        topology
            .referrers(subnet.id(), SubnetRouteTableAssociation.class)
            .filter(a -> a.subnet().isTo(subnet.id()))
            .toList();
    if (associations.size() < 2) {
      return Stream.empty();
    }
    List<RouteTable> tables =
        associations.stream()
            .flatMap(a -> topology.get(a.routeTable(), RouteTable.class).stream())
            .toList();
    List<Resource> all = new ArrayList<>(List.of(subnet));
    all.addAll(associations);
    return Stream.of(finding(all, subnet, tables));
  }
}
