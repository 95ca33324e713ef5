package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds orthogonal ways between figures: the shortest with the fewest bends that runs through no
 * other figure, or through as few as can be.
 */
final class Router {
  private static final double STUB = 14;
  private static final double BEND = 36;
  private static final double CROSSING = 4000;
  private static final double DETOUR = 120;
  private static final double CLEARANCE = 5;

  private final GridIndex<Box> obstacles;
  private final GridIndex<Box> groups;

  /**
   * A router.
   *
   * @param obstacles what no way should cross
   * @param groups what a way should rather go around unless one of its ends lies inside
   */
  Router(List<Box> obstacles, List<Box> groups) {
    this.obstacles = new GridIndex<>(obstacles, box -> box);
    this.groups = new GridIndex<>(groups, box -> box);
  }

  /** Whether a box lies over none of the obstacles. */
  boolean isFree(Box box) {
    return obstacles.in(box).stream().noneMatch(box::overlaps);
  }

  /** A way and where it begins and ends. */
  record Way(Plug from, Plug to, List<Point> points, double cost) {}

  /** The best way between two boxes: by the sides that face each other, else by any. */
  Way best(Box from, Box to) {
    Way facing = best(from, to, facing(from, to), facing(to, from));
    if (crossings(facing) == 0) {
      return facing;
    }
    return best(from, to, List.of(Side.values()), List.of(Side.values()));
  }

  private Way best(Box from, Box to, List<Side> fromSides, List<Side> toSides) {
    List<Way> ways = new ArrayList<>();
    for (Side a : fromSides) {
      for (Side b : toSides) {
        ways.addAll(candidates(aligned(from, a, to, b), aligned(to, b, from, a)));
      }
    }
    return cheapest(ways);
  }

  private static List<Side> facing(Box box, Box other) {
    return List.of(
        other.centerX() >= box.centerX() ? Side.RIGHT : Side.LEFT,
        other.centerY() >= box.centerY() ? Side.BOTTOM : Side.TOP);
  }

  /** The best way between two plugs. */
  Way best(Plug from, Plug to) {
    return cheapest(candidates(from, to));
  }

  /** Two facing sides that overlap meet in a straight line. */
  private static Plug aligned(Box box, Side side, Box other, Side otherSide) {
    Plug middle = Plug.middle(box, side);
    if (side.horizontal() != otherSide.horizontal() || side == otherSide) {
      return middle;
    }
    double low = Math.max(side.from(box), side.from(other));
    double high = Math.min(side.to(box), side.to(other));
    return high - low < 12 ? middle : middle.at((low + high) / 2);
  }

  private Way cheapest(List<Way> ways) {
    ways.sort(Comparator.comparingDouble(Way::cost));
    Way best = ways.getFirst();
    double bestCost = Double.POSITIVE_INFINITY;
    for (Way way : ways) {
      if (way.cost() >= bestCost) {
        break;
      }
      double cost = way.cost() + CROSSING * crossings(way) + DETOUR * groupsCrossed(way);
      if (cost < bestCost) {
        best = way;
        bestCost = cost;
      }
    }
    return best;
  }

  private static List<Way> candidates(Plug from, Plug to) {
    Point a = from.side().out(from.point(), STUB);
    Point b = to.side().out(to.point(), STUB);
    List<Way> ways = new ArrayList<>();
    for (List<Point> middle : middles(a, b, from.box().union(to.box()))) {
      List<Point> points = new ArrayList<>();
      points.add(from.point());
      points.addAll(middle);
      points.add(to.point());
      List<Point> straight = Polyline.simplified(points);
      if (!Polyline.turnsBack(points) && !throughOwn(straight, from.box(), to.box())) {
        ways.add(new Way(from, to, straight, cost(straight)));
      }
    }
    if (ways.isEmpty()) {
      List<Point> last = List.of(from.point(), a, new Point(b.x(), a.y()), b, to.point());
      ways.add(new Way(from, to, Polyline.simplified(last), CROSSING * 10 + cost(last)));
    }
    return ways;
  }

  private static List<List<Point>> middles(Point a, Point b, Box around) {
    List<List<Point>> middles = new ArrayList<>();
    middles.add(List.of(a, new Point(b.x(), a.y()), b));
    middles.add(List.of(a, new Point(a.x(), b.y()), b));
    double[] xs = {(a.x() + b.x()) / 2, around.x() - STUB, around.right() + STUB};
    double[] ys = {(a.y() + b.y()) / 2, around.y() - STUB, around.bottom() + STUB};
    for (double x : xs) {
      middles.add(List.of(a, new Point(x, a.y()), new Point(x, b.y()), b));
    }
    for (double y : ys) {
      middles.add(List.of(a, new Point(a.x(), y), new Point(b.x(), y), b));
    }
    return middles;
  }

  private static boolean throughOwn(List<Point> points, Box from, Box to) {
    for (int i = 1; i < points.size(); i++) {
      Box segment = Polyline.segment(points.get(i - 1), points.get(i));
      boolean inFrom = i > 1 && overlaps(segment, from);
      boolean inTo = i < points.size() - 1 && overlaps(segment, to);
      if (inFrom || inTo) {
        return true;
      }
    }
    return false;
  }

  private static double cost(List<Point> points) {
    return Polyline.length(points) + BEND * (points.size() - 2);
  }

  private int crossings(Way way) {
    int[] count = {0};
    for (int i = 1; i < way.points().size(); i++) {
      Box segment = Polyline.segment(way.points().get(i - 1), way.points().get(i));
      Box wide = segment.grown(CLEARANCE);
      obstacles.visit(
          wide,
          obstacle -> {
            boolean own = obstacle.equals(way.from().box()) || obstacle.equals(way.to().box());
            if (!own && overlaps(wide, obstacle)) {
              count[0]++;
            }
          });
    }
    return count[0];
  }

  private int groupsCrossed(Way way) {
    int[] count = {0};
    for (int i = 1; i < way.points().size(); i++) {
      Box segment = Polyline.segment(way.points().get(i - 1), way.points().get(i));
      groups.visit(
          segment,
          group -> {
            boolean own = around(group, way.from().box()) || around(group, way.to().box());
            if (!own && overlaps(segment, group)) {
              count[0]++;
            }
          });
    }
    return count[0];
  }

  private static boolean around(Box group, Box end) {
    return group.contains(end.centerX(), end.centerY());
  }

  /** As {@link Box#overlaps}, also for a box without width or height. */
  private static boolean overlaps(Box segment, Box box) {
    return segment.x() < box.right() - 0.5
        && box.x() + 0.5 < segment.right() + 0.01
        && segment.y() < box.bottom() - 0.5
        && box.y() + 0.5 < segment.bottom() + 0.01;
  }
}
