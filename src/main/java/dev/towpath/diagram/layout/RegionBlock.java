package dev.towpath.diagram.layout;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.FigureSize;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2ChannelGroup;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What stands in one account and Region, as the picture flows: MediaConnect flows, inputs,
 * channels, VPCs, buckets and what else takes outputs from left to right, the rest below, roles
 * below the Region's frame.
 */
final class RegionBlock {
  private static final double LEAST_COLUMN = 4 * FigureSize.SYMBOL.height();

  private final Topology topology;
  private final Nesting nesting;
  private final VpcBlock vpcs;

  RegionBlock(Topology topology, Nesting nesting) {
    this.topology = topology;
    this.nesting = nesting;
    this.vpcs = new VpcBlock(topology, nesting, new PublicSubnets(topology));
  }

  /** The outermost figures of a Region with everything in them. */
  Block of(List<Resource> figures) {
    Block middle =
        Shelves.balanced(
            figures.stream()
                .filter(Vpc.class::isInstance)
                .map(this::block)
                .sorted(Comparator.comparingDouble(Block::height).reversed())
                .toList(),
            1.7,
            Spacing.COLUMN);
    double height = Math.max(middle.height(), LEAST_COLUMN);
    List<Resource> channels = figures.stream().filter(Channel.class::isInstance).toList();
    Comparator<Resource> byChannel = byFirstOf(channels);
    Assembly assembly = new Assembly();
    column(figures, InputSecurityGroup.class::isInstance, byChannel, height, assembly);
    column(figures, MediaConnectFlow.class::isInstance, byChannel, height, assembly);
    column(figures, Input.class::isInstance, byChannel, height, assembly);
    double channelLeft = next(assembly);
    column(figures, Channel.class::isInstance, byChannel, height, assembly);
    assembly.put(middle, next(assembly), 0);
    column(figures, RegionBlock::takesOutputs, byChannel, height, assembly);
    below(figures, RegionBlock::isElsewhere, 0, Spacing.COLUMN, assembly);
    double roleLeft = channels.isEmpty() ? 0 : channelLeft;
    below(figures, Role.class::isInstance, roleLeft, Spacing.BELOW_REGION, assembly);
    return assembly.block();
  }

  /** A figure with everything in it. */
  Block block(Resource figure) {
    return switch (figure) {
      case Vpc vpc -> vpcs.of(vpc.id());
      case Subnet subnet -> SubnetBlock.of(topology, nesting, subnet.id()).block();
      default -> Block.of(figure.id(), FigureSize.SYMBOL);
    };
  }

  private static boolean takesOutputs(Resource figure) {
    return figure instanceof Bucket
        || figure instanceof MediaPackageChannel
        || figure instanceof MediaPackageV2ChannelGroup
        || figure instanceof MediaPackageV2Channel
        || figure instanceof MediaPackageV2OriginEndpoint
        || figure instanceof Multiplex;
  }

  private static boolean isElsewhere(Resource figure) {
    return !(figure instanceof Vpc
        || figure instanceof Channel
        || figure instanceof Input
        || figure instanceof InputSecurityGroup
        || figure instanceof MediaConnectFlow
        || takesOutputs(figure)
        || figure instanceof Role);
  }

  private static double next(Assembly assembly) {
    return assembly.right() == 0 ? 0 : assembly.right() + Spacing.COLUMN;
  }

  private void column(
      List<Resource> figures,
      Predicate<Resource> which,
      Comparator<Resource> order,
      double height,
      Assembly assembly) {
    List<Block> blocks = figures.stream().filter(which).sorted(order).map(this::block).toList();
    Block column = Shelves.columns(blocks, height, Spacing.CHANNEL);
    double lower = Math.floor((height - column.height()) / 2);
    assembly.put(column, next(assembly), Math.clamp(lower, 0, 400));
  }

  private void below(
      List<Resource> figures,
      Predicate<Resource> which,
      double left,
      double gap,
      Assembly assembly) {
    List<Block> blocks = figures.stream().filter(which).map(this::block).toList();
    double width = Math.max(assembly.right() - left, 6 * FigureSize.SYMBOL.width());
    double y = assembly.bottom() == 0 ? 0 : assembly.bottom() + gap;
    assembly.put(Shelves.rows(blocks, width, Spacing.CHANNEL), left, y);
  }

  /** Orders figures as the first channels that they deal with are ordered, the others last. */
  private Comparator<Resource> byFirstOf(List<Resource> channels) {
    Map<ResourceId, Integer> rank = new HashMap<>();
    for (int i = 0; i < channels.size(); i++) {
      int position = i;
      rank.putIfAbsent(channels.get(i).id(), position);
      References.of(channels.get(i))
          .forEach(id -> {
            rank.putIfAbsent(id, position);
            topology
                .get(id, Input.class)
                .ifPresent(input ->
                    References.of(input).forEach(other -> rank.putIfAbsent(other, position)));
          });
    }
    return Comparator.comparingInt(r -> rank.getOrDefault(r.id(), Integer.MAX_VALUE));
  }
}
