package dev.towpath.desktop.canvas;

import dev.towpath.diagram.HitArea;
import dev.towpath.edit.Edit;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** The tool at rest: selects, and starts the gesture that fits where a drag begins. */
final class SelectTool implements Tool {
  /** A drag begins once the pointer is this many pixels from where it was pressed. */
  private static final double THRESHOLD = 3;

  private static final double REACH = 5;

  private final Board board;
  private @Nullable Pointer press;
  private @Nullable Gesture gesture;

  SelectTool(Board board) {
    this.board = board;
  }

  private Optional<HitArea> hit(Pointer pointer) {
    return board.drawing().hit(pointer.x(), pointer.y(), REACH / board.viewport().zoom());
  }

  @Override
  public void pressed(Pointer pointer) {
    press = pointer;
    Optional<ResourceId> id = hit(pointer).map(HitArea::id);
    if (id.isPresent() && !pointer.extending() && !board.selection().contains(id.get())) {
      board.select(Set.of(id.get()));
    }
  }

  @Override
  public void dragged(Pointer pointer) {
    Pointer start = press;
    if (start == null) {
      return;
    }
    if (gesture == null && farEnough(start, pointer)) {
      gesture = begin(start);
    }
    if (gesture != null) {
      gesture.drag(pointer);
    }
  }

  private static boolean farEnough(Pointer start, Pointer pointer) {
    return Math.hypot(pointer.screenX() - start.screenX(), pointer.screenY() - start.screenY())
        > THRESHOLD;
  }

  private Gesture begin(Pointer start) {
    Optional<HitArea> hit = hit(start);
    boolean movable = hit.isPresent() && hit.get().part() != HitArea.Part.EDGE;
    if (movable && !start.extending()) {
      return new MoveGesture(board, start, board.selection());
    }
    return new MarqueeGesture(board, start);
  }

  @Override
  public void released(Pointer pointer) {
    Gesture ended = gesture;
    Pointer start = press;
    gesture = null;
    press = null;
    if (ended != null) {
      Optional<Edit> edit = ended.finish();
      board.endPreview();
      edit.ifPresent(board.editor()::apply);
    } else if (start != null) {
      click(start);
    }
  }

  private void click(Pointer pointer) {
    Optional<ResourceId> id = hit(pointer).map(HitArea::id);
    if (id.isEmpty()) {
      if (!pointer.extending()) {
        board.select(Set.of());
      }
    } else if (pointer.extending()) {
      Set<ResourceId> toggled = new LinkedHashSet<>(board.selection());
      if (!toggled.remove(id.get())) {
        toggled.add(id.get());
      }
      board.select(toggled);
    } else {
      board.select(Set.of(id.get()));
    }
  }

  @Override
  public void moved(Pointer pointer) {
    board.hover(hit(pointer).map(HitArea::id));
  }

  @Override
  public boolean cancel() {
    boolean underWay = gesture != null;
    gesture = null;
    press = null;
    board.endPreview();
    return underWay;
  }

  @Override
  public void paint(Brush brush) {
    if (gesture != null) {
      gesture.paint(brush);
    }
  }

  @Override
  public Cursor cursor() {
    return gesture instanceof MoveGesture ? Cursor.MOVE : Cursor.DEFAULT;
  }
}
