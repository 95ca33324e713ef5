package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.FigureSize;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for a figure where no other stands. */
public final class FreeSpot {
  private static final double START = 40;

  private FreeSpot() {}

  /**
   * The first free spot in a container, in reading order; below everything in it where it is full
   * (the container then has to grow). On the free canvas: right of everything, downward.
   */
  public static Box in(Design design, Optional<ResourceId> container, FigureSize size) {
    List<Box> taken = boxes(design, Figures.within(design, container));
    Optional<Box> around = container.flatMap(id -> design.diagram().box(id));
    return around.map(box -> inside(box, size, taken)).orElseGet(() -> beside(design, size, taken));
  }

  /** The free spot in a container, or on the free canvas, that is nearest to the wanted box. */
  public static Box near(Design design, Optional<ResourceId> container, Box wanted) {
    List<Box> taken = boxes(design, Figures.within(design, container));
    Optional<Box> around = container.flatMap(id -> design.diagram().box(id)).map(FreeSpot::inner);
    return candidates(wanted, taken)
        .filter(box -> around.isEmpty() || around.get().contains(box))
        .sorted(Comparator.comparingDouble(box -> distance(box, wanted)))
        .filter(box -> isFree(box, taken))
        .findFirst()
        .orElseGet(() -> in(design, container, new FigureSize(wanted.width(), wanted.height())));
  }

  private static List<Box> boxes(Design design, List<ResourceId> ids) {
    return ids.stream().flatMap(id -> design.diagram().box(id).stream()).toList();
  }

  private static Box inner(Box container) {
    return new Box(
        container.x() + Figures.EDGE,
        container.y() + Figures.TITLE,
        Math.max(0, container.width() - 2 * Figures.EDGE),
        Math.max(0, container.height() - Figures.TITLE - Figures.EDGE));
  }

  private static Box inside(Box container, FigureSize size, List<Box> taken) {
    Box inner = inner(container);
    for (double y = inner.y(); y + size.height() <= inner.bottom(); y += Figures.GAP) {
      Optional<Box> free = inRow(inner, y, size, taken);
      if (free.isPresent()) {
        return free.get();
      }
    }
    double bottom = taken.stream().mapToDouble(Box::bottom).max().orElse(inner.y() - Figures.GAP);
    return size.at(inner.x(), bottom + Figures.GAP);
  }

  private static Optional<Box> inRow(Box inner, double y, FigureSize size, List<Box> taken) {
    double x = inner.x();
    while (x + size.width() <= inner.right()) {
      Box box = size.at(x, y);
      Optional<Box> obstacle = taken.stream().filter(box.grown(Figures.GAP)::overlaps).findFirst();
      if (obstacle.isEmpty()) {
        return Optional.of(box);
      }
      x = obstacle.get().right() + Figures.GAP;
    }
    return Optional.empty();
  }

  /** A column right of the figures that are containers, filled downward, then the next column. */
  private static Box beside(Design design, FigureSize size, List<Box> taken) {
    if (taken.isEmpty()) {
      return size.at(START, START);
    }
    List<Box> containers =
        boxes(
            design,
            Figures.within(design, Optional.empty()).stream()
                .filter(id -> design.topology().get(id).filter(Figures::isContainer).isPresent())
                .toList());
    List<Box> anchors = containers.isEmpty() ? taken.subList(0, 1) : containers;
    double top = anchors.stream().mapToDouble(Box::y).min().orElse(START);
    double right = anchors.stream().mapToDouble(Box::right).max().orElse(START);
    double bottom = Math.max(top + 480, anchors.stream().mapToDouble(Box::bottom).max().orElse(0));
    Box box = size.at(right + 2 * Figures.GAP, top);
    while (!isFree(box, taken)) {
      Box below = box.moved(0, size.height() + Figures.GAP);
      box = below.bottom() <= bottom ? below : size.at(box.right() + Figures.GAP, top);
    }
    return box;
  }

  /** The wanted box and, at each obstacle, the places that touch its four sides. */
  private static Stream<Box> candidates(Box wanted, List<Box> taken) {
    List<Box> boxes = new ArrayList<>(List.of(wanted));
    for (Box t : taken) {
      double left = t.x() - Figures.GAP - wanted.width();
      double above = t.y() - Figures.GAP - wanted.height();
      boxes.add(at(wanted, left, wanted.y()));
      boxes.add(at(wanted, t.right() + Figures.GAP, wanted.y()));
      boxes.add(at(wanted, wanted.x(), above));
      boxes.add(at(wanted, wanted.x(), t.bottom() + Figures.GAP));
    }
    return boxes.stream();
  }

  private static Box at(Box size, double x, double y) {
    return new Box(x, y, size.width(), size.height());
  }

  private static boolean isFree(Box box, List<Box> taken) {
    return taken.stream().noneMatch(box::overlaps);
  }

  private static double distance(Box a, Box b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
