package dev.towpath.diagram.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks beside each other until they are a block. */
final class Assembly {
  private final List<Block.Placed> figures = new ArrayList<>();
  private double right;
  private double bottom;

  /** Puts a block with its upper left corner there; an empty one changes nothing. */
  Assembly put(Block block, double x, double y) {
    if (block.isEmpty()) {
      return this;
    }
    for (Block.Placed placed : block.figures()) {
      figures.add(new Block.Placed(placed.id(), placed.box().moved(x, y)));
    }
    right = Math.max(right, x + block.width());
    bottom = Math.max(bottom, y + block.height());
    return this;
  }

  /** Right edge of all that was put. */
  double right() {
    return right;
  }

  /** Lower edge of all that was put. */
  double bottom() {
    return bottom;
  }

  /** All that was put. */
  Block block() {
    return new Block(right, bottom, List.copyOf(figures));
  }
}
