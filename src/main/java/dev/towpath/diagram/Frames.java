package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Subnet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The frames that no resource stands for, computed from where the figures are. */
final class Frames {
  private static final double MARGIN = 24;
  private static final double HEADER = 36;
  private static final double ICON = 28;
  private static final double ZONE_MARGIN = 10;
  private static final double ZONE_HEADER = 18;

  private final Design design;
  private final DrawingOptions options;

  Frames(Design design, DrawingOptions options) {
    this.design = design;
    this.options = options;
  }

  /** Account and Region frames, the outer first. */
  List<Shape.Frame> homes() {
    Map<String, Map<Home, Hull>> accounts = new TreeMap<>();
    Hull hull = new Hull();
    @Nullable Home last = null;
    for (Resource resource : design.topology().resources()) {
      Optional<Box> box = design.diagram().box(resource.id());
      if (box.isPresent()) {
        Home home = resource.home();
        // neighbours are mostly at home in one place
        if (!home.equals(last)) {
          hull =
              accounts
                  .computeIfAbsent(home.account(), _ -> new LinkedHashMap<>())
                  .computeIfAbsent(home, _ -> new Hull());
          last = home;
        }
        hull.add(box.get(), resource instanceof Role);
      }
    }
    List<Shape.Frame> frames = new ArrayList<>();
    accounts.forEach((account, regions) -> addAccount(account, regions, frames));
    return frames;
  }

  /** What stands in a Region, and what of the account is drawn beside it. */
  private static final class Hull {
    private @Nullable Box region;
    private @Nullable Box account;

    void add(Box box, boolean global) {
      if (global) {
        account = account == null ? box : account.union(box);
      } else {
        region = region == null ? box : region.union(box);
      }
    }
  }

  private void addAccount(String account, Map<Home, Hull> regions, List<Shape.Frame> frames) {
    List<Shape.Frame> inner = new ArrayList<>();
    List<Box> all = new ArrayList<>();
    regions.forEach((home, hull) -> {
      if (hull.account != null) {
        all.add(hull.account);
      }
      if (hull.region != null) {
        Box framed = around(hull.region);
        all.add(framed);
        inner.add(frame("region", home.region(), framed, GroupStyle.REGION));
      }
    });
    all.stream()
        .reduce(Box::union)
        .ifPresent(box -> frames.add(frame("account", account, around(box), GroupStyle.ACCOUNT)));
    frames.addAll(inner);
  }

  private static Box around(Box box) {
    Box grown = box.grown(MARGIN);
    return new Box(grown.x(), grown.y() - HEADER + 8, grown.width(), grown.height() + HEADER - 8);
  }

  private Shape.Frame frame(String key, String name, Box box, GroupStyle style) {
    Pen pen = new Pen(options.measure()).rectangle(box, Optional.empty(), style);
    pen.icon(box.x(), box.y(), ICON, style.icon(), "");
    String title = options.texts().text("diagram", key, name);
    pen.line(
        box.x() + ICON + 8, box.y() + 6, box.width() - ICON - 16, title, style.text(), 12, true);
    return new Shape.Frame(title, Optional.empty(), box, pen.items());
  }

  /**
   * A frame for each Availability Zone of a VPC around its subnets there; none where it would run
   * through a subnet of another zone.
   */
  List<Shape.Frame> zones() {
    Map<String, List<Subnet>> groups = new TreeMap<>();
    List<Subnet> subnets =
        design.topology().all(Subnet.class).filter(s -> box(s).isPresent()).toList();
    for (Subnet subnet : subnets) {
      subnet
          .availabilityZone()
          .known()
          .ifPresent(zone ->
              groups
                  .computeIfAbsent(subnet.vpc() + " " + zone, _ -> new ArrayList<>())
                  .add(subnet));
    }
    GridIndex<Subnet> places = new GridIndex<>(subnets, subnet -> box(subnet).orElseThrow());
    List<Shape.Frame> frames = new ArrayList<>();
    for (List<Subnet> group : groups.values()) {
      zone(group, places).ifPresent(frames::add);
    }
    return frames;
  }

  private Optional<Shape.Frame> zone(List<Subnet> group, GridIndex<Subnet> all) {
    Box hull = group.stream().map(s -> box(s).orElseThrow()).reduce(Box::union).orElseThrow();
    Box grown = hull.grown(ZONE_MARGIN);
    Box frame =
        new Box(grown.x(), grown.y() - ZONE_HEADER, grown.width(), grown.height() + ZONE_HEADER);
    boolean crosses =
        all.in(frame).stream()
            .anyMatch(s -> !group.contains(s) && box(s).orElseThrow().overlaps(frame));
    if (crosses) {
      return Optional.empty();
    }
    String zone = group.getFirst().availabilityZone().or("");
    String title = options.texts().text("diagram", "zone", zone);
    Pen pen = new Pen(options.measure()).rectangle(frame, Optional.empty(), GroupStyle.ZONE);
    Box strip = new Box(frame.x() + 8, frame.y() + 5, frame.width() - 16, 15);
    pen.centered(strip, title, Ink.ZONE_TEXT, 11, true);
    return Optional.of(new Shape.Frame(title, Optional.of(zone), frame, pen.items()));
  }

  private Optional<Box> box(Subnet subnet) {
    return design.diagram().box(subnet.id());
  }
}
