package dev.towpath.diagram.layout;

import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Free room among boxes.
 *
 * @param siblings the boxes beside which there may be room
 * @param taken the boxes that must be left alone
 * @param gap how far to stay away from them
 */
record Room(List<Box> siblings, List<Box> taken, double gap) {
  /** More candidates than this are not tried, so that a large container costs no time. */
  private static final int ENOUGH = 400;

  /** A free place within the bounds, beside a neighbour if possible. */
  Optional<Box> inside(Box bounds, Block block, List<Box> neighbours) {
    List<Box> candidates = beside(neighbours, block);
    candidates.add(new Box(bounds.x(), bounds.y(), block.width(), block.height()));
    candidates.addAll(beside(siblings, block));
    return candidates.stream().filter(bounds::contains).filter(this::isFree).findFirst();
  }

  /**
   * The places beyond everything, on all four sides, that which stretches the bounds least first.
   */
  List<Box> outside(Box bounds, Block block) {
    Box all = siblings.stream().reduce(Box::union).orElse(new Box(bounds.x(), bounds.y(), 0, 0));
    double width = block.width();
    double height = block.height();
    return Stream.of(
            new Box(bounds.x(), all.bottom() + gap, width, height),
            new Box(all.right() + gap, bounds.y(), width, height),
            new Box(all.x() - gap - width, bounds.y(), width, height),
            new Box(bounds.x(), all.y() - gap - height, width, height))
        .sorted(Comparator.comparingDouble(box -> area(bounds.union(box))))
        .toList();
  }

  /** A free place beside a neighbour, else below everything. */
  Box anywhere(Block block, List<Box> neighbours) {
    Box all = siblings.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    Optional<Box> close = beside(neighbours, block).stream().filter(this::isFree).findFirst();
    return close.orElseGet(
        () -> clear(new Box(all.x(), all.bottom() + gap, block.width(), block.height())));
  }

  /** Moved down until it is free. */
  private Box clear(Box box) {
    Box candidate = box;
    Optional<Box> obstacle = obstacle(candidate);
    while (obstacle.isPresent()) {
      candidate = candidate.moved(0, obstacle.get().bottom() + gap - candidate.y());
      obstacle = obstacle(candidate);
    }
    return candidate;
  }

  private List<Box> beside(List<Box> boxes, Block block) {
    List<Box> candidates = new ArrayList<>();
    for (Box box : boxes.subList(0, Math.min(ENOUGH, boxes.size()))) {
      candidates.add(new Box(box.x(), box.bottom() + gap, block.width(), block.height()));
      candidates.add(new Box(box.right() + gap, box.y(), block.width(), block.height()));
    }
    return candidates;
  }

  private boolean isFree(Box box) {
    return obstacle(box).isEmpty();
  }

  private Optional<Box> obstacle(Box box) {
    Box wide = box.grown(gap - 0.5);
    return taken.stream().filter(wide::overlaps).findFirst();
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
