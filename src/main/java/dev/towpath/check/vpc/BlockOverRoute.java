package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A further block of a VPC covers the destination of a route in one of its route tables, and AWS
 * refuses to add it.
 */
public final class BlockOverRoute extends DocumentedRule<VpcCidrBlock> {
  /** The rule. */
  public BlockOverRoute() {
    super(
        VpcCidrBlock.class,
        "TP2052",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-cidr-blocks.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(VpcCidrBlock more, Review review) {
    Topology topology = review.topology();
    return more.cidrBlock().known().stream()
        .flatMap(block ->
            topology.get(more.vpc(), Vpc.class).stream()
                .flatMap(vpc -> check(topology, vpc, more, block)));
  }

  private Stream<Finding> check(Topology topology, Vpc vpc, VpcCidrBlock more, Cidr block) {
    return topology
        .referrers(vpc.id(), RouteTable.class)
        .flatMap(table ->
            topology
                .referrers(table.id(), Route.class)
                .filter(route -> route.routeTable().isTo(table.id()))
                .flatMap(route -> route.destinationCidrBlock().known().stream())
                .filter(block::contains)
                .limit(1)
                .map(to -> finding(List.of(vpc, more, table), vpc, block, table, to)));
  }
}
