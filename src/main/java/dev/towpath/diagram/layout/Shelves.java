package dev.towpath.diagram.layout;

import java.util.List;

/** Packs blocks in their order: along a row until it is full, or down a column until it is. */
final class Shelves {
  private Shelves() {}

  /** Rows, none wider than the limit unless one block alone is. */
  static Block rows(List<Block> blocks, double limit, double gap) {
    Assembly assembly = new Assembly();
    double x = 0;
    double y = 0;
    double rowHeight = 0;
    for (Block block : blocks) {
      if (x > 0 && x + block.width() > limit) {
        y += rowHeight + gap;
        x = 0;
        rowHeight = 0;
      }
      assembly.put(block, x, y);
      x += block.width() + gap;
      rowHeight = Math.max(rowHeight, block.height());
    }
    return assembly.block();
  }

  /** Columns, none higher than the limit unless one block alone is. */
  static Block columns(List<Block> blocks, double limit, double gap) {
    Assembly assembly = new Assembly();
    double x = 0;
    double y = 0;
    double columnWidth = 0;
    for (Block block : blocks) {
      if (y > 0 && y + block.height() > limit) {
        x += columnWidth + gap;
        y = 0;
        columnWidth = 0;
      }
      assembly.put(block, x, y);
      y += block.height() + gap;
      columnWidth = Math.max(columnWidth, block.width());
    }
    return assembly.block();
  }

  /** Rows that together are about as wide as the given multiple of their height. */
  static Block balanced(List<Block> blocks, double aspect, double gap) {
    double area = 0;
    double widest = 0;
    for (Block block : blocks) {
      area += (block.width() + gap) * (block.height() + gap);
      widest = Math.max(widest, block.width());
    }
    return rows(blocks, Math.max(widest, Math.sqrt(area * aspect)), gap);
  }
}
