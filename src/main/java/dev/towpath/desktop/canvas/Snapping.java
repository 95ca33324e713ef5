package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pulls what is moved into line: with the edges and middles of its neighbours, else onto the grid.
 */
final class Snapping {
  /** The grid's step in points. */
  static final double GRID = 8;

  private static final double NEAR_PIXELS = 5;

  private final Box moved;
  private final List<Box> neighbours;
  private final List<Guide> guides = new ArrayList<>();

  /** A pull in points. */
  record Shift(double dx, double dy) {}

  private record Guide(boolean upright, double at, double from, double to) {}

  Snapping(Box moved, List<Box> neighbours) {
    this.moved = moved;
    this.neighbours = neighbours;
  }

  static double toGrid(double value) {
    return Math.round(value / GRID) * GRID;
  }

  /** The shift to make in place of the pointer's. */
  Shift snapped(double dx, double dy, boolean free, Viewport viewport) {
    guides.clear();
    if (free) {
      return new Shift(dx, dy);
    }
    double near = NEAR_PIXELS / viewport.zoom();
    Box box = moved.moved(dx, dy);
    OptionalDouble pullX = pull(box, true, near);
    OptionalDouble pullY = pull(box, false, near);
    double x = pullX.isPresent() ? dx + pullX.getAsDouble() : toGrid(box.x()) - moved.x();
    double y = pullY.isPresent() ? dy + pullY.getAsDouble() : toGrid(box.y()) - moved.y();
    Box there = moved.moved(x, y);
    addGuides(there, true);
    addGuides(there, false);
    return new Shift(x, y);
  }

  private OptionalDouble pull(Box box, boolean across, double near) {
    double best = Double.NaN;
    for (Box neighbour : neighbours) {
      for (double mine : lines(box, across)) {
        for (double its : lines(neighbour, across)) {
          double distance = its - mine;
          if (Math.abs(distance) <= near
              && !(Math.abs(distance) >= Math.abs(Double.isNaN(best) ? near + 1 : best))) {
            best = distance;
          }
        }
      }
    }
    return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
  }

  private static double[] lines(Box box, boolean across) {
    return across
        ? new double[] {box.x(), box.centerX(), box.right()}
        : new double[] {box.y(), box.centerY(), box.bottom()};
  }

  private void addGuides(Box box, boolean upright) {
    for (Box neighbour : neighbours) {
      for (double mine : lines(box, upright)) {
        for (double its : lines(neighbour, upright)) {
          if (Math.abs(mine - its) < 0.01) {
            Box both = box.union(neighbour);
            guides.add(
                upright
                    ? new Guide(true, mine, both.y(), both.bottom())
                    : new Guide(false, mine, both.x(), both.right()));
          }
        }
      }
    }
  }

  /** Paints the lines that the figures fell into. */
  void paint(Brush brush) {
    double pixel = 1 / brush.zoom();
    for (Guide guide : guides) {
      double length = guide.to() - guide.from();
      brush.fill(
          guide.upright()
              ? new Box(guide.at(), guide.from(), pixel, length)
              : new Box(guide.from(), guide.at(), length, pixel),
          Ink.ACCENT);
    }
  }
}
