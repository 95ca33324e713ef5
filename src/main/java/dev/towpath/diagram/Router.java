package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /** How far a way may leave the box around its ends, and what stands so far from it matters. */
  private static final double REACH = STUB + CLEARANCE + 1;

  /** How far a label in the middle of a segment reaches. */
  private static final double LABEL_REACH = 90;

  private static final int MOST_CHANGES = 64;
  private static final int MOST_WAYS = 200_000;

  private final List<Box> obstacleBoxes;
  private final List<Box> groupBoxes;
  private final GridIndex<Box> obstacles;
  private final GridIndex<Box> groups;

  /** Where this router differs from the one before; everywhere where there was none. */
  private Optional<Changes> changes;

  private final Map<Ends, Way> ways = new HashMap<>();
  private final Map<Plugs, Way> plugged = new HashMap<>();

  /** The boxes that are no longer there, and those that were not. */
  private record Changes(Set<Box> gone, Set<Box> come) {
    static final Changes NONE = new Changes(Set.of(), Set.of());

    Changes and(Changes other) {
      Set<Box> allGone = new HashSet<>(gone);
      allGone.addAll(other.gone);
      Set<Box> allCome = new HashSet<>(come);
      allCome.addAll(other.come);
      return new Changes(allGone, allCome);
    }

    int size() {
      return gone.size() + come.size();
    }
  }

  private record Ends(Box from, Box to) {}

  private record Plugs(Plug from, Plug to) {}

  /**
   * A router.
   *
   * @param obstacles what no way should cross
   * @param groups what a way should rather go around unless one of its ends lies inside
   */
  Router(List<Box> obstacles, List<Box> groups) {
    this(obstacles, groups, Optional.empty());
  }

  private Router(List<Box> obstacles, List<Box> groups, Optional<Changes> changes) {
    this.obstacleBoxes = List.copyOf(obstacles);
    this.groupBoxes = List.copyOf(groups);
    this.obstacles = new GridIndex<>(obstacleBoxes, box -> box);
    this.groups = new GridIndex<>(groupBoxes, box -> box);
    this.changes = changes;
  }

  /** The router between these boxes; knows the ways of this one that they leave as they are. */
  Router after(List<Box> nextObstacles, List<Box> nextGroups) {
    if (obstacleBoxes.equals(nextObstacles) && groupBoxes.equals(nextGroups)) {
      changes = Optional.of(Changes.NONE);
      return this;
    }
    Changes changed =
        differences(obstacleBoxes, nextObstacles).and(differences(groupBoxes, nextGroups));
    if (changed.size() > MOST_CHANGES || plugged.size() > MOST_WAYS) {
      return new Router(nextObstacles, nextGroups);
    }
    Router next = new Router(nextObstacles, nextGroups, Optional.of(changed));
    ways.forEach((ends, way) -> {
      if (stays(way, changed)) {
        next.ways.put(ends, way);
      }
    });
    plugged.forEach((plugs, way) -> {
      if (stays(way, changed)) {
        next.plugged.put(plugs, way);
      }
    });
    return next;
  }

  private static Changes differences(List<Box> before, List<Box> after) {
    Set<Box> gone = new HashSet<>(before);
    Set<Box> come = new HashSet<>(after);
    after.forEach(gone::remove);
    before.forEach(come::remove);
    return new Changes(gone, come);
  }

  /**
   * Whether a way is still the best: what has come does not stand on it, and what has gone opens no
   * better one. Nothing is better than a way that was the cheapest of all and crossed nothing.
   */
  private static boolean stays(Way way, Changes changed) {
    Box area = way.from().box().union(way.to().box()).grown(REACH);
    return changed.gone().stream().noneMatch(box -> !way.ideal() && touches(box, area))
        && changed.come().stream().noneMatch(box -> touches(box, area) && standsOn(box, way));
  }

  private static boolean standsOn(Box box, Way way) {
    for (int i = 1; i < way.points().size(); i++) {
      Box segment = Polyline.segment(way.points().get(i - 1), way.points().get(i));
      if (touches(box, segment.grown(CLEARANCE + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAsBefore(Box box, double reach) {
    Box area = box.grown(reach);
    return changes
        .filter(c ->
            Stream.concat(c.gone().stream(), c.come().stream())
                .noneMatch(changed -> touches(changed, area)))
        .isPresent();
  }

  /** Whether nothing has changed where the label of a way may stand. */
  boolean isAsBefore(Box bounds, Way way) {
    return isAsBefore(bounds.union(Polyline.bounds(way.points())), LABEL_REACH);
  }

  private static boolean touches(Box a, Box b) {
    return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
  }

  /** Whether a box lies over none of the obstacles. */
  boolean isFree(Box box) {
    return obstacles.in(box).stream().noneMatch(box::overlaps);
  }

  /**
   * A way and where it begins and ends.
   *
   * @param ideal whether it is the cheapest that there could be and crosses nothing
   */
  record Way(Plug from, Plug to, List<Point> points, double cost, boolean ideal) {
    Way(Plug from, Plug to, List<Point> points, double cost) {
      this(from, to, points, cost, false);
    }

    Way unideal() {
      return new Way(from, to, points, cost);
    }
  }

  /** The best way between two boxes: by the sides that face each other, else by any. */
  Way best(Box from, Box to) {
    return ways.computeIfAbsent(new Ends(from, to), _ -> found(from, to));
  }

  /** The best way, not remembered. */
  Way found(Box from, Box to) {
    Way facing = best(from, to, facing(from, to), facing(to, from));
    if (crossings(facing) == 0) {
      return facing;
    }
    // not ideal: where the facing sides become free, they are taken again
    return best(from, to, List.of(Side.values()), List.of(Side.values())).unideal();
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
    return plugged.computeIfAbsent(new Plugs(from, to), _ -> cheapest(candidates(from, to)));
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
    boolean ideal = best.equals(ways.getFirst()) && bestCost == best.cost();
    return new Way(best.from(), best.to(), best.points(), best.cost(), ideal);
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
