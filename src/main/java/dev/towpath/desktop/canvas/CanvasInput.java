package dev.towpath.desktop.canvas;

import dev.towpath.edit.Edit;
import dev.towpath.model.KindDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Feeds what pointer and wheel do to the active tool, or to panning and zooming. */
final class CanvasInput {
  private static final double WHEEL_ZOOM = 1.0025;
  private static final double STILL = 3;

  private final CanvasView view;
  private final Board board;
  private final SelectTool select;
  private Tool tool;
  private @Nullable PanGesture pan;
  private @Nullable Pointer last;
  private double panned;
  private boolean space;

  CanvasInput(CanvasView view, Board board, Consumer<List<Edit>> choose) {
    this.view = view;
    this.board = board;
    this.select = new SelectTool(board, choose);
    this.tool = select;
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> left());
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  Tool tool() {
    return tool;
  }

  /** Where the pointer was last; the middle where it never was. */
  Pointer pointer() {
    if (last != null) {
      return Pointer.at(last.screenX(), last.screenY(), board.viewport());
    }
    Viewport viewport = board.viewport();
    return Pointer.at(viewport.width() / 2, viewport.height() / 2, viewport);
  }

  void place(KindDeclaration kind, boolean sticky) {
    tool.cancel();
    tool = new PlaceTool(board, kind, sticky, this::rest);
    updateCursor();
  }

  private void rest() {
    tool = select;
    board.redraw();
    updateCursor();
  }

  /** Whether Space is held, so that the primary button pans. */
  void holdSpace(boolean held) {
    space = held;
    updateCursor();
  }

  /** Gives up what is under way; where nothing is, lets the selection go. */
  void escape() {
    boolean panning = pan != null;
    pan = null;
    if (!tool.cancel() && !panning) {
      board.select(Set.of());
    }
    updateCursor();
  }

  private void pressed(MouseEvent event) {
    view.requestFocus();
    view.closeMenus();
    board.say(Optional.empty());
    Pointer pointer = track(event);
    if (space || event.getButton() != MouseButton.PRIMARY) {
      pan = new PanGesture(board, pointer);
      panned = 0;
    } else if (tool != select || !view.clickedHop(pointer)) {
      tool.pressed(pointer);
    }
    updateCursor();
  }

  private void dragged(MouseEvent event) {
    Pointer before = pointer();
    Pointer pointer = track(event);
    if (pan != null) {
      panned +=
          Math.abs(pointer.screenX() - before.screenX())
              + Math.abs(pointer.screenY() - before.screenY());
      pan.drag(pointer);
    } else {
      tool.dragged(pointer);
    }
    updateCursor();
  }

  private void released(MouseEvent event) {
    Pointer pointer = track(event);
    if (pan != null) {
      pan = null;
      if (event.getButton() == MouseButton.SECONDARY && panned <= STILL) {
        view.openMenu(pointer, event.getScreenX(), event.getScreenY());
      }
    } else if (event.getButton() == MouseButton.PRIMARY) {
      tool.released(pointer);
      if (tool == select && event.getClickCount() == 2 && event.isStillSincePress()) {
        view.doubleClicked(pointer);
      }
    }
    updateCursor();
  }

  private void moved(MouseEvent event) {
    tool.moved(track(event));
    board.redraw();
    updateCursor();
  }

  private void left() {
    if (tool == select) {
      board.hover(Optional.empty());
    }
  }

  private Pointer track(MouseEvent event) {
    Pointer pointer = Pointer.of(event, board.viewport());
    last = pointer;
    return pointer;
  }

  private void scrolled(ScrollEvent event) {
    Viewport viewport = board.viewport();
    double amount = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      double factor = Math.pow(WHEEL_ZOOM, amount);
      viewport.zoomAt(viewport.zoom() * factor, event.getX(), event.getY());
    } else if (event.isShiftDown()) {
      viewport.pan(amount, 0);
    } else {
      viewport.pan(event.getDeltaX(), event.getDeltaY());
    }
    board.redraw();
    event.consume();
  }

  private void updateCursor() {
    if (pan != null) {
      view.setCursor(Cursor.CLOSED_HAND);
    } else {
      view.setCursor(space ? Cursor.OPEN_HAND : tool.cursor());
    }
  }
}
