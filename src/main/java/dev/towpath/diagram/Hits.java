package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.List;
import java.util.Optional;

/** Finds what lies under a point. */
final class Hits {
  private Hits() {}

  static Optional<HitArea> topmost(List<Shape> shapes, Point at, double tolerance) {
    for (int i = shapes.size() - 1; i >= 0; i--) {
      Optional<HitArea> hit = hit(shapes.get(i), at, tolerance);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private static Optional<HitArea> hit(Shape shape, Point at, double tolerance) {
    return switch (shape) {
      case Shape.Figure figure -> figure(figure, at);
      case Shape.Chip chip ->
          within(chip.box(), at, HitArea.of(HitArea.Part.CHIP, chip.end().owner(), chip.box()));
      case Shape.Connector connector ->
          near(connector.points(), at, tolerance)
              ? Optional.of(HitArea.of(connector))
              : Optional.empty();
      case Shape.Frame _ -> Optional.empty();
    };
  }

  private static Optional<HitArea> figure(Shape.Figure figure, Point at) {
    if (figure.badge().filter(b -> b.box().contains(at.x(), at.y())).isPresent()) {
      Box box = figure.badge().get().box();
      return Optional.of(HitArea.of(HitArea.Part.BADGE, figure.id(), box));
    }
    HitArea.Part part =
        figure.container() && figure.header().contains(at.x(), at.y())
            ? HitArea.Part.HEADER
            : HitArea.Part.BODY;
    return within(figure.box(), at, HitArea.of(part, figure.id(), figure.box()));
  }

  private static Optional<HitArea> within(Box box, Point at, HitArea area) {
    return box.contains(at.x(), at.y()) ? Optional.of(area) : Optional.empty();
  }

  private static boolean near(List<Point> points, Point at, double tolerance) {
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      Box segment =
          new Box(
              Math.min(a.x(), b.x()),
              Math.min(a.y(), b.y()),
              Math.abs(a.x() - b.x()),
              Math.abs(a.y() - b.y()));
      if (segment.grown(tolerance).contains(at.x(), at.y())) {
        return true;
      }
    }
    return false;
  }
}
