package dev.towpath.diagram.layout;

import dev.towpath.model.FigureSize;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.function.Predicate;

/**
 * A VPC: the internet gateway at the upper edge, subnets by zone, route tables beside the rows that
 * use them, endpoints at the right edge, groups and ACLs below.
 */
final class VpcBlock {
  private static final double SMALLEST_WIDTH = 440;
  private static final double SMALLEST_HEIGHT = 240;

  private final Topology topology;
  private final Nesting nesting;
  private final PublicSubnets open;

  VpcBlock(Topology topology, Nesting nesting, PublicSubnets open) {
    this.topology = topology;
    this.nesting = nesting;
    this.open = open;
  }

  /** The VPC with everything that stands in it. */
  Block of(ResourceId vpc) {
    List<Resource> all = nesting.in(vpc);
    List<Subnet> subnets =
        all.stream().filter(Subnet.class::isInstance).map(Subnet.class::cast).toList();
    ZoneColumns zones = ZoneColumns.of(subnets, open, id -> SubnetBlock.of(topology, nesting, id));
    Block gateways = row(symbols(all, InternetGateway.class::isInstance));
    double left = Spacing.PADDING + (subnets.isEmpty() ? 0 : Spacing.ZONE_MARGIN);
    double top = Spacing.HEADER + 8 + (gateways.isEmpty() ? 0 : gateways.height() + 20);
    double subnetTop = top + (subnets.isEmpty() ? 0 : Spacing.ZONE_HEADER);
    Assembly assembly = new Assembly().put(zones.block(), left, subnetTop);
    double zonesRight = assembly.right();
    besides(all, zones, subnetTop, assembly);
    double width =
        Math.max(SMALLEST_WIDTH - 2 * Spacing.PADDING, assembly.right() - Spacing.PADDING);
    Block below = Shelves.rows(symbols(all, VpcBlock::isBelow), width, Spacing.CHANNEL);
    double belowTop =
        assembly.bottom() == 0 ? top : assembly.bottom() + Spacing.ZONE_MARGIN + Spacing.CHANNEL;
    assembly.put(below, Spacing.PADDING, belowTop);
    double middle = subnets.isEmpty() ? Spacing.PADDING + width / 2 : (left + zonesRight) / 2;
    double gatewayLeft = Math.max(Spacing.PADDING, Math.floor(middle - gateways.width() / 2));
    assembly.put(gateways, gatewayLeft, Spacing.HEADER + 8);
    return assembly
        .block()
        .within(
            vpc,
            Math.max(SMALLEST_WIDTH, assembly.right() + Spacing.PADDING),
            Math.max(SMALLEST_HEIGHT, assembly.bottom() + Spacing.PADDING + 4));
  }

  /** Right of the subnets: route tables in line with their rows, then endpoints. */
  private void besides(List<Resource> all, ZoneColumns zones, double subnetTop, Assembly assembly) {
    double height = Math.max(zones.block().height(), 3 * FigureSize.SYMBOL.height());
    double upper = Math.max(zones.privateTop() - Spacing.CHANNEL, FigureSize.SYMBOL.height());
    double x = beside(assembly);
    Block publicTables = column(all, r -> r instanceof RouteTable && open.serves(r.id()), upper);
    assembly.put(publicTables, x, subnetTop);
    double privateTop = Math.max(zones.privateTop(), below(publicTables));
    Block privateTables =
        column(all, r -> r instanceof RouteTable && !open.serves(r.id()), height - privateTop);
    assembly.put(privateTables, x, subnetTop + privateTop);
    x = beside(assembly);
    double endpointTop = zones.privateTop();
    Block endpoints = column(all, VpcEndpoint.class::isInstance, height - endpointTop);
    if (endpoints.width() > FigureSize.SYMBOL.width()) {
      endpointTop = 0;
      endpoints = column(all, VpcEndpoint.class::isInstance, height);
    }
    assembly.put(endpoints, x, subnetTop + endpointTop);
  }

  private static double beside(Assembly assembly) {
    return assembly.right() == 0
        ? Spacing.PADDING
        : assembly.right() + Spacing.ZONE_MARGIN + Spacing.CHANNEL;
  }

  private static double below(Block block) {
    return block.isEmpty() ? 0 : block.height() + Spacing.CHANNEL;
  }

  private static boolean isBelow(Resource resource) {
    return !(resource instanceof Subnet
        || resource instanceof InternetGateway
        || resource instanceof RouteTable
        || resource instanceof VpcEndpoint);
  }

  private static Block column(List<Resource> all, Predicate<Resource> which, double height) {
    return Shelves.columns(symbols(all, which), height, Spacing.CHANNEL);
  }

  private static Block row(List<Block> symbols) {
    return Shelves.rows(symbols, Double.MAX_VALUE, Spacing.CHANNEL);
  }

  private static List<Block> symbols(List<Resource> all, Predicate<Resource> which) {
    return all.stream().filter(which).map(r -> Block.of(r.id(), FigureSize.SYMBOL)).toList();
  }
}
