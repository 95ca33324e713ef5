package dev.towpath.diagram.layout;

import dev.towpath.model.Channel;
import dev.towpath.model.FigureSize;
import dev.towpath.model.Input;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;

/**
 * The inside of a subnet and how large the subnet must be around it: figures in a grid, rows of
 * network interfaces of things outside below.
 */
record SubnetBlock(ResourceId id, Block inside, double width, double height) {
  private static final FigureSize SMALLEST = FigureSize.of(Kinds.of(Subnet.class));
  private static final double GAP = 32;
  private static final double SIDE = 24;
  private static final double BELOW = 12;
  private static final double INTERFACE = 140;

  static SubnetBlock of(Topology topology, Nesting nesting, ResourceId subnet) {
    List<Block> figures =
        nesting.in(subnet).stream().map(r -> Block.of(r.id(), FigureSize.SYMBOL)).toList();
    int columns = figures.size() <= 4 ? 2 : (int) Math.ceil(Math.sqrt(figures.size() * 1.4));
    double limit = columns * FigureSize.SYMBOL.width() + (columns - 1) * GAP;
    Block inside = Shelves.rows(figures, limit, GAP);
    double width = Math.max(SMALLEST.width(), inside.width() + 2 * SIDE);
    long interfaces = topology.referrers(subnet).filter(SubnetBlock::hasInterfaceThere).count();
    double rows = Math.max(1, Math.ceil(interfaces / Math.floor(width / INTERFACE)));
    double below = BELOW + rows * Spacing.INTERFACE_ROW;
    double height = Spacing.HEADER + 8 + inside.height() + GAP + below;
    return new SubnetBlock(subnet, inside, width, Math.max(SMALLEST.height(), height));
  }

  private static boolean hasInterfaceThere(Resource resource) {
    return resource instanceof Channel
        || resource instanceof Input
        || resource instanceof VpcEndpoint;
  }

  /** As a block at least that large, what stands in it in the middle. */
  Block sized(double atLeastWidth, double atLeastHeight) {
    double outerWidth = Math.max(width, atLeastWidth);
    double outerHeight = Math.max(height, atLeastHeight);
    return new Assembly()
        .put(inside, Math.floor((outerWidth - inside.width()) / 2), Spacing.HEADER + 8)
        .block()
        .within(id, outerWidth, outerHeight);
  }

  /** As a block of its own size. */
  Block block() {
    return sized(width, height);
  }
}
