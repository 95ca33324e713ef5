package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Shape;
import dev.towpath.edit.Edit;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Selects the figures that lie whole inside the rectangle drawn. */
final class MarqueeGesture implements Gesture {
  private final Board board;
  private final Pointer start;
  private final Set<ResourceId> before;
  private Box box;

  MarqueeGesture(Board board, Pointer start) {
    this.board = board;
    this.start = start;
    this.before = start.extending() ? board.selection() : Set.of();
    this.box = new Box(start.x(), start.y(), 0, 0);
  }

  @Override
  public void drag(Pointer pointer) {
    box =
        new Box(
            Math.min(start.x(), pointer.x()),
            Math.min(start.y(), pointer.y()),
            Math.abs(start.x() - pointer.x()),
            Math.abs(start.y() - pointer.y()));
    Set<ResourceId> inside = new LinkedHashSet<>(before);
    for (Shape shape : board.drawing().in(box)) {
      if (shape instanceof Shape.Figure figure && box.contains(figure.box())) {
        inside.add(figure.id());
      }
    }
    board.select(inside);
    board.redraw();
  }

  @Override
  public List<Edit> finish() {
    return List.of();
  }

  @Override
  public void paint(Brush brush) {
    brush.alpha(0.12);
    brush.fill(box, Ink.ACCENT);
    brush.alpha(1);
    brush.border(box, Ink.ACCENT, 1, LineStyle.SOLID);
  }
}
