package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.InputVpc;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectVpcInterface;
import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The network interfaces that resources outside a subnet have in it, as chips along its lower edge.
 */
final class Chips {
  /** How high the strip of one row of chips is. */
  static final double ROW = 32;

  private static final double WIDTH = 144;
  private static final double HEIGHT = 24;
  private static final double GAP = 8;

  private final Topology topology;
  private final Texts texts;
  private final TextMeasure measure;

  Chips(Topology topology, Texts texts, TextMeasure measure) {
    this.topology = topology;
    this.texts = texts;
    this.measure = measure;
  }

  List<Shape.Chip> draw(Function<ResourceId, Optional<Box>> boxes) {
    Map<ResourceId, List<End.OfChip>> bySubnet = new LinkedHashMap<>();
    ends(topology)
        .forEach(end -> bySubnet.computeIfAbsent(end.subnet(), _ -> new ArrayList<>()).add(end));
    List<Shape.Chip> chips = new ArrayList<>();
    bySubnet.forEach((subnet, ends) -> boxes.apply(subnet).ifPresent(box -> row(box, ends, chips)));
    return chips;
  }

  private void row(Box subnet, List<End.OfChip> ends, List<Shape.Chip> chips) {
    double width = Math.min(WIDTH, subnet.width() - 2 * GAP);
    if (width < HEIGHT) {
      return;
    }
    int perRow = Math.max(1, (int) ((subnet.width() - GAP) / (width + GAP)));
    for (int i = 0; i < ends.size(); i++) {
      double x = subnet.x() + GAP + i % perRow * (width + GAP);
      double y = subnet.bottom() - GAP - HEIGHT - i / perRow * ROW;
      chips.add(chip(ends.get(i), new Box(x, y, width, HEIGHT)));
    }
  }

  private Shape.Chip chip(End.OfChip end, Box box) {
    Pen pen = new Pen(measure).card(box, 4);
    pen.icon(box.x() + 4, box.y() + 4, 16, "network-interface", "");
    pen.line(box.x() + 24, box.y() + 5.5, box.width() - 28, label(end), Ink.TEXT, 10.5, false);
    return new Shape.Chip(end, box, pen.items());
  }

  private String label(End.OfChip end) {
    return topology.get(end.owner()).orElseThrow() instanceof Channel
        ? texts.text("diagram", "interface.pipeline", end.number())
        : texts.text("diagram", "interface.of", Names.of(topology, end.owner()));
  }

  /** All interfaces that the design tells, by owner. */
  static Stream<End.OfChip> ends(Topology topology) {
    return Stream.of(
            topology.all(Channel.class).flatMap(c -> c.vpc().stream().flatMap(v -> of(c, v))),
            topology.all(Input.class).flatMap(i -> i.vpc().stream().flatMap(v -> of(i, v))),
            topology
                .all(VpcEndpoint.class)
                .filter(e -> !e.vpcEndpointType().or("Gateway").equals("Gateway"))
                .flatMap(e -> of(e, e.subnets())),
            topology.all(LoadBalancer.class).flatMap(b -> of(b, b.allSubnets())),
            topology
                .all(MediaConnectFlow.class)
                .flatMap(f ->
                    of(
                        f,
                        f.vpcInterfaces().stream().map(MediaConnectVpcInterface::subnet).toList())))
        .flatMap(Function.identity());
  }

  private static Stream<End.OfChip> of(Resource owner, VpcOutput vpc) {
    return of(owner, vpc.subnets());
  }

  private static Stream<End.OfChip> of(Resource owner, InputVpc vpc) {
    return of(owner, vpc.subnets());
  }

  private static Stream<End.OfChip> of(Resource owner, List<Ref<Subnet>> subnets) {
    List<End.OfChip> ends = new ArrayList<>();
    for (int i = 0; i < subnets.size(); i++) {
      int number = i;
      subnets
          .get(i)
          .target()
          .ifPresent(subnet -> ends.add(new End.OfChip(owner.id(), subnet, number)));
    }
    return ends.stream();
  }
}
