package dev.towpath.diagram.layout;

import dev.towpath.model.JsonText;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The subnets of a VPC: a column for each Availability Zone, public rows above private ones, rows
 * of all zones in line.
 *
 * @param block the subnets, from the corner of the first one
 * @param privateTop where the private rows begin
 */
record ZoneColumns(Block block, double privateTop) {
  private static final double GAP = Spacing.CHANNEL + 4;
  private static final double BETWEEN_ZONES = 2 * Spacing.ZONE_MARGIN + Spacing.CHANNEL;
  private static final int ROWS_IN_ONE_COLUMN = 4;

  /** How much a subnet may be stretched to be in line with its neighbours. */
  private static final double STRETCH = 1.8;

  static ZoneColumns of(List<Subnet> subnets, PublicSubnets open, Sizes sizes) {
    Map<String, Zone> zones = new TreeMap<>();
    for (Subnet subnet : subnets) {
      Zone zone = zones.computeIfAbsent(zone(subnet), _ -> new Zone());
      List<SubnetBlock> tier = open.contains(subnet.id()) ? zone.publicOnes : zone.privateOnes;
      tier.add(sizes.of(subnet.id()));
    }
    return arranged(
        zones.values().stream().map(zone -> zone.publicOnes).toList(),
        zones.values().stream().map(zone -> zone.privateOnes).toList());
  }

  private static final class Zone {
    final List<SubnetBlock> publicOnes = new ArrayList<>();
    final List<SubnetBlock> privateOnes = new ArrayList<>();
  }

  /** Gives each subnet its size. */
  interface Sizes {
    SubnetBlock of(ResourceId subnet);
  }

  private static String zone(Subnet subnet) {
    return switch (subnet.availabilityZone()) {
      case Value.Known<String>(String name) -> "1" + name;
      case Value.Formula<String>(var json) -> "2" + JsonText.writeCompact(json);
      case Value.Absent<String> _, Value.Unknown<String> _ -> "3";
    };
  }

  private static ZoneColumns arranged(
      List<List<SubnetBlock>> publicOnes, List<List<SubnetBlock>> privateOnes) {
    List<Double> lefts = new ArrayList<>();
    List<Integer> across = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    double x = 0;
    for (int zone = 0; zone < publicOnes.size(); zone++) {
      List<SubnetBlock> all = new ArrayList<>(publicOnes.get(zone));
      all.addAll(privateOnes.get(zone));
      int columns = across(publicOnes.size(), all);
      double width = all.stream().mapToDouble(SubnetBlock::width).max().orElse(0);
      lefts.add(x);
      across.add(columns);
      widths.add(width);
      x += columns * width + (columns - 1) * GAP + BETWEEN_ZONES;
    }
    Assembly assembly = new Assembly();
    rows(publicOnes, lefts, across, widths, 0, assembly);
    double privateTop = assembly.bottom() > 0 ? assembly.bottom() + GAP : 0;
    rows(privateOnes, lefts, across, widths, privateTop, assembly);
    return new ZoneColumns(assembly.block(), privateTop);
  }

  /** One subnet beside the other in a zone where a single column would grow out of proportion. */
  private static int across(int zones, List<SubnetBlock> subnets) {
    if (subnets.size() <= ROWS_IN_ONE_COLUMN) {
      return 1;
    }
    double width = subnets.stream().mapToDouble(SubnetBlock::width).average().orElse(1);
    double height = subnets.stream().mapToDouble(SubnetBlock::height).sum();
    return (int) Math.max(1, Math.round(Math.sqrt(1.4 * height / (zones * width))));
  }

  private static void rows(
      List<List<SubnetBlock>> zones,
      List<Double> lefts,
      List<Integer> across,
      List<Double> widths,
      double top,
      Assembly assembly) {
    double y = top;
    for (int row = 0; ; row++) {
      List<List<SubnetBlock>> line = new ArrayList<>();
      for (int zone = 0; zone < zones.size(); zone++) {
        line.add(slice(zones.get(zone), row * across.get(zone), across.get(zone)));
      }
      double height =
          line.stream().flatMap(List::stream).mapToDouble(SubnetBlock::height).max().orElse(0);
      if (height == 0) {
        return;
      }
      for (int zone = 0; zone < zones.size(); zone++) {
        double x = lefts.get(zone);
        for (SubnetBlock subnet : line.get(zone)) {
          assembly.put(stretched(subnet, widths.get(zone), height), x, y);
          x += widths.get(zone) + GAP;
        }
      }
      y += height + GAP;
    }
  }

  private static Block stretched(SubnetBlock subnet, double width, double height) {
    return subnet.sized(
        Math.min(width, subnet.width() * STRETCH), Math.min(height, subnet.height() * STRETCH));
  }

  private static List<SubnetBlock> slice(List<SubnetBlock> list, int from, int count) {
    return list.subList(Math.min(from, list.size()), Math.min(from + count, list.size()));
  }
}
