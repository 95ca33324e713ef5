package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Subnet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

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
    Map<String, List<String>> regions = new TreeMap<>();
    for (Resource resource : design.topology().resources()) {
      if (design.diagram().box(resource.id()).isPresent()) {
        Home home = resource.home();
        List<String> known = regions.computeIfAbsent(home.account(), _ -> new ArrayList<>());
        if (!known.contains(home.region())) {
          known.add(home.region());
        }
      }
    }
    List<Shape.Frame> frames = new ArrayList<>();
    regions.forEach((account, names) -> addAccount(account, names, frames));
    return frames;
  }

  private void addAccount(String account, List<String> regions, List<Shape.Frame> frames) {
    List<Shape.Frame> inner = new ArrayList<>();
    Optional<Box> all = hull(r -> r.home().account().equals(account));
    for (String region : regions) {
      Home home = new Home(account, region);
      Optional<Box> box = hull(r -> r.home().equals(home) && !(r instanceof Role));
      if (box.isPresent()) {
        Box framed = around(box.get());
        all = all.map(framed::union);
        inner.add(frame("region", region, framed, GroupStyle.REGION));
      }
    }
    all.ifPresent(box -> frames.add(frame("account", account, around(box), GroupStyle.ACCOUNT)));
    frames.addAll(inner);
  }

  private static Box around(Box box) {
    Box grown = box.grown(MARGIN);
    return new Box(grown.x(), grown.y() - HEADER + 8, grown.width(), grown.height() + HEADER - 8);
  }

  private Optional<Box> hull(Predicate<Resource> which) {
    return design.topology().resources().stream()
        .filter(which)
        .flatMap(r -> design.diagram().box(r.id()).stream())
        .reduce(Box::union);
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
    List<Shape.Frame> frames = new ArrayList<>();
    for (List<Subnet> group : groups.values()) {
      zone(group, subnets).ifPresent(frames::add);
    }
    return frames;
  }

  private Optional<Shape.Frame> zone(List<Subnet> group, List<Subnet> all) {
    Box hull = group.stream().map(s -> box(s).orElseThrow()).reduce(Box::union).orElseThrow();
    Box grown = hull.grown(ZONE_MARGIN);
    Box frame =
        new Box(grown.x(), grown.y() - ZONE_HEADER, grown.width(), grown.height() + ZONE_HEADER);
    boolean crosses =
        all.stream().anyMatch(s -> !group.contains(s) && box(s).orElseThrow().overlaps(frame));
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
