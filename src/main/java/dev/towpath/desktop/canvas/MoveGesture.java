package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.edit.Edit;
import dev.towpath.edit.MoveFigures;
import dev.towpath.edit.Reparent;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves figures with all that stands in them. Where they come to stand in another container, they
 * then belong to it, or the bubble says why they cannot.
 */
final class MoveGesture implements Gesture {
  private final Board board;
  private final Pointer start;
  private final Design before;
  private final Set<ResourceId> ids;
  private final Set<ResourceId> all;
  private final List<Box> boxes;
  private final Snapping snapping;
  private Snapping.Shift shift = new Snapping.Shift(0, 0);
  private @Nullable Place judged;
  private @Nullable Reparent judgement;

  MoveGesture(Board board, Pointer start, Set<ResourceId> selected) {
    this.board = board;
    this.start = start;
    this.before = board.design();
    this.ids = Ancestry.outermost(before, selected);
    this.all = MoveFigures.withContents(before, ids);
    this.boxes = ids.stream().flatMap(id -> before.diagram().box(id).stream()).toList();
    Box moved = boxes.stream().reduce(Box::union).orElse(new Box(start.x(), start.y(), 0, 0));
    this.snapping = new Snapping(moved, Neighbours.of(board, ids));
  }

  @Override
  public void drag(Pointer pointer) {
    shift =
        snapping.snapped(
            pointer.x() - start.x(), pointer.y() - start.y(), pointer.alt(), board.viewport());
    judge(pointer);
    board.preview(new MoveFigures(ids, shift.dx(), shift.dy()).apply(before));
  }

  private void judge(Pointer pointer) {
    Place place = Place.of(board.drawing(), pointer.x(), pointer.y(), all);
    if (!place.equals(judged)) {
      judged = place;
      judgement = Reparent.of(before, ids, place.container(), place.zone());
    }
    switch (judgement) {
      case Reparent.Legal legal -> {
        boolean changes = !legal.changes().isEmpty();
        board.highlight(
            changes ? place.container().map(Set::of).orElse(Set.of()) : Set.<ResourceId>of());
        board.say(Optional.empty());
      }
      case Reparent.Illegal(var why) -> {
        board.highlight(Set.of());
        board.say(Optional.of(why), pointer);
      }
      case null -> {}
    }
  }

  @Override
  public List<Edit> finish() {
    boolean moved = shift.dx() != 0 || shift.dy() != 0;
    return moved && judgement instanceof Reparent.Legal legal
        ? List.of(legal.edit(shift.dx(), shift.dy()))
        : List.of();
  }

  @Override
  public void paint(Brush brush) {
    if (!board.isLive()) {
      boxes.forEach(box ->
          brush.border(box.moved(shift.dx(), shift.dy()), Ink.ACCENT, 1.5, LineStyle.DASHED));
    }
    snapping.paint(brush);
  }
}
