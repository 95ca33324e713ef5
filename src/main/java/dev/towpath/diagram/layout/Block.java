package dev.towpath.diagram.layout;

import dev.towpath.model.Box;
import dev.towpath.model.FigureSize;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures in a fixed arrangement, placed from the block's own upper left corner.
 *
 * @param width across, in points
 * @param height down, in points
 * @param figures the figures, containers before what stands in them
 */
record Block(double width, double height, List<Placed> figures) {
  /** Nothing. */
  static final Block EMPTY = new Block(0, 0, List.of());

  /** A figure's box, from the block's corner. */
  record Placed(ResourceId id, Box box) {}

  /** One figure. */
  static Block of(ResourceId id, FigureSize size) {
    return new Block(size.width(), size.height(), List.of(new Placed(id, size.at(0, 0))));
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** As the inside of a container figure of that size. */
  Block within(ResourceId container, double outerWidth, double outerHeight) {
    List<Placed> all = new ArrayList<>(figures.size() + 1);
    all.add(new Placed(container, new Box(0, 0, outerWidth, outerHeight)));
    all.addAll(figures);
    return new Block(outerWidth, outerHeight, all);
  }
}
