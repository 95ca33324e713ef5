package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures on polylines whose segments run along the axes. */
public final class Polyline {
  private Polyline() {}

  /** The segment as a box without thickness. */
  public static Box segment(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  /** The smallest box around all points. */
  public static Box bounds(List<Point> points) {
    Box box = segment(points.getFirst(), points.getFirst());
    for (Point point : points) {
      box = box.union(segment(point, point));
    }
    return box;
  }

  /** The length of all segments. */
  public static double length(List<Point> points) {
    double length = 0;
    for (int i = 1; i < points.size(); i++) {
      length +=
          Math.abs(points.get(i).x() - points.get(i - 1).x())
              + Math.abs(points.get(i).y() - points.get(i - 1).y());
    }
    return length;
  }

  /** The middles of the segments, that of the longest first. */
  public static List<Point> middles(List<Point> points) {
    List<Box> segments = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      segments.add(segment(points.get(i - 1), points.get(i)));
    }
    segments.sort(Comparator.comparingDouble(s -> -(s.width() + s.height())));
    return segments.stream().map(s -> new Point(s.centerX(), s.centerY())).toList();
  }

  /** Without repeated points and points within a straight line. */
  static List<Point> simplified(List<Point> points) {
    List<Point> out = new ArrayList<>();
    for (Point point : points) {
      if (!out.isEmpty() && out.getLast().equals(point)) {
        continue;
      }
      if (out.size() > 1 && inLine(out.get(out.size() - 2), out.getLast(), point)) {
        out.removeLast();
      }
      out.add(point);
    }
    return out;
  }

  /** Whether the line runs back over itself. */
  static boolean turnsBack(List<Point> points) {
    for (int i = 2; i < points.size(); i++) {
      Point a = points.get(i - 2);
      Point b = points.get(i - 1);
      Point c = points.get(i);
      double along = (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y());
      if (along < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean inLine(Point a, Point b, Point c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }
}
