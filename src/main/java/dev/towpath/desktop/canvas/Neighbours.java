package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Shape;
import dev.towpath.edit.MoveFigures;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Set;

/** The visible figures that others align to. */
final class Neighbours {
  private Neighbours() {}

  /** All that are visible, without the given ones and what stands in them. */
  static List<Box> of(Board board, Set<ResourceId> without) {
    Set<ResourceId> all = MoveFigures.withContents(board.design(), without);
    return board.drawing().in(board.viewport().visible()).stream()
        .filter(Shape.Figure.class::isInstance)
        .map(Shape.Figure.class::cast)
        .filter(figure -> !all.contains(figure.id()))
        .map(Shape.Figure::box)
        .toList();
  }
}
