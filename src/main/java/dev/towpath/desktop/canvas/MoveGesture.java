package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.edit.Edit;
import dev.towpath.edit.MoveFigures;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves figures with all that stands in them. */
final class MoveGesture implements Gesture {
  private final Board board;
  private final Pointer start;
  private final Design before;
  private final Set<ResourceId> ids;
  private final Snapping snapping;
  private Optional<Edit> edit = Optional.empty();

  MoveGesture(Board board, Pointer start, Set<ResourceId> ids) {
    this.board = board;
    this.start = start;
    this.before = board.design();
    this.ids = Ancestry.outermost(before, ids);
    this.snapping = new Snapping(moved(board.drawing()), Neighbours.of(board, this.ids));
  }

  private Box moved(Drawing drawing) {
    return ids.stream()
        .flatMap(id -> drawing.figure(id).stream())
        .map(figure -> figure.box())
        .reduce(Box::union)
        .orElse(new Box(start.x(), start.y(), 0, 0));
  }

  @Override
  public void drag(Pointer pointer) {
    Snapping.Shift shift =
        snapping.snapped(
            pointer.x() - start.x(), pointer.y() - start.y(), pointer.alt(), board.viewport());
    MoveFigures move = new MoveFigures(ids, shift.dx(), shift.dy());
    edit = shift.dx() == 0 && shift.dy() == 0 ? Optional.empty() : Optional.of(move);
    board.preview(move.apply(before));
  }

  @Override
  public List<Edit> finish() {
    return edit.stream().toList();
  }

  @Override
  public void paint(Brush brush) {
    snapping.paint(brush);
  }
}
