package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Draws the connectors: chooses sides, spreads what leaves by one side, and routes. */
final class Wiring {
  private static final double SPACING = 12;
  private static final double LABEL = 10.5;

  private final Router router;
  private final TextMeasure measure;
  private final Drawn drawn;
  private final List<Strand> strands = new ArrayList<>();

  /** A link on its way to become a connector. */
  private static final class Strand {
    private final Link link;
    private Router.Way way;
    private double fromAlong;
    private double toAlong;

    Strand(Link link, Router.Way way) {
      this.link = link;
      this.way = way;
      this.fromAlong = way.from().along();
      this.toAlong = way.to().along();
    }
  }

  /** A side of a box. */
  private record Edge(Box box, Side side) {}

  /** One end of a strand at the side of a box. */
  private record Loose(Strand strand, boolean isFrom, Plug plug, double other) {}

  Wiring(Router router, TextMeasure measure, Drawn drawn) {
    this.router = router;
    this.measure = measure;
    this.drawn = drawn;
  }

  List<Shape.Connector> draw(List<Link> links, Function<End, Optional<Box>> boxes) {
    for (Link link : links) {
      Optional<Box> from = boxes.apply(link.from());
      Optional<Box> to = boxes.apply(link.to());
      if (from.isPresent() && to.isPresent() && !from.equals(to)) {
        strands.add(new Strand(link, router.best(from.get(), to.get())));
      }
    }
    spread();
    return strands.stream()
        .map(strand -> drawn.connector(strand.link, strand.way, () -> connector(strand)))
        .toList();
  }

  private void spread() {
    Map<Edge, List<Loose>> sides = new LinkedHashMap<>();
    for (Strand strand : strands) {
      collect(sides, strand, true);
      collect(sides, strand, false);
    }
    sides.values().stream().filter(ends -> ends.size() > 1).forEach(Wiring::spread);
    for (Strand strand : strands) {
      straighten(strand, sides);
    }
    for (Strand strand : strands) {
      Router.Way way = strand.way;
      boolean moved = way.from().along() != strand.fromAlong || way.to().along() != strand.toAlong;
      if (moved) {
        strand.way = router.best(way.from().at(strand.fromAlong), way.to().at(strand.toAlong));
      }
    }
  }

  /** Lets a lone end follow one that was moved, so that a straight line stays straight. */
  private static void straighten(Strand strand, Map<Edge, List<Loose>> sides) {
    Plug from = strand.way.from();
    Plug to = strand.way.to();
    boolean straight = strand.way.points().size() == 2;
    if (straight && isAlone(to, sides)) {
      strand.toAlong = inside(to, strand.fromAlong);
    } else if (straight && isAlone(from, sides)) {
      strand.fromAlong = inside(from, strand.toAlong);
    }
  }

  private static boolean isAlone(Plug plug, Map<Edge, List<Loose>> sides) {
    return sides.getOrDefault(new Edge(plug.box(), plug.side()), List.of()).size() == 1;
  }

  private static double inside(Plug plug, double along) {
    return Math.max(plug.side().from(plug.box()), Math.min(plug.side().to(plug.box()), along));
  }

  private static void collect(Map<Edge, List<Loose>> sides, Strand strand, boolean from) {
    Plug plug = from ? strand.way.from() : strand.way.to();
    Plug far = from ? strand.way.to() : strand.way.from();
    double other = plug.side().horizontal() ? far.point().y() : far.point().x();
    sides
        .computeIfAbsent(new Edge(plug.box(), plug.side()), _ -> new ArrayList<>())
        .add(new Loose(strand, from, plug, other));
  }

  private static void spread(List<Loose> ends) {
    ends.sort(Comparator.comparingDouble(Loose::other));
    Plug first = ends.getFirst().plug();
    double low = first.side().from(first.box()) + 6;
    double high = first.side().to(first.box()) - 6;
    double spacing = Math.min(SPACING, (high - low) / ends.size());
    double center = ends.stream().mapToDouble(e -> e.plug().along()).average().orElse(0);
    double start = center - spacing * (ends.size() - 1) / 2;
    start = Math.max(low, Math.min(start, high - spacing * (ends.size() - 1)));
    for (int i = 0; i < ends.size(); i++) {
      double along = start + i * spacing;
      if (ends.get(i).isFrom()) {
        ends.get(i).strand().fromAlong = along;
      } else {
        ends.get(i).strand().toAlong = along;
      }
    }
  }

  private Shape.Connector connector(Strand strand) {
    List<Point> points = strand.way.points();
    Pen pen = new Pen(measure);
    Box bounds = Polyline.bounds(points).grown(6);
    String label = strand.link.label();
    if (!label.isEmpty()) {
      double width = Math.min(160, measure.width(label, LABEL, false) + 8);
      Box box = labelBox(points, width);
      pen.filled(box, Ink.SURFACE).centered(box, label, Ink.CONNECTOR, LABEL, false);
      bounds = bounds.union(box);
    }
    return new Shape.Connector(strand.link, points, bounds, pen.items());
  }

  /** In the middle of the longest segment where nothing else stands. */
  private Box labelBox(List<Point> points, double width) {
    List<Box> spots =
        Polyline.middles(points).stream()
            .map(spot -> new Box(spot.x() - width / 2, spot.y() - 8, width, 16))
            .toList();
    return spots.stream().filter(router::isFree).findFirst().orElse(spots.getFirst());
  }
}
