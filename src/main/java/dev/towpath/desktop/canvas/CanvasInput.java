package dev.towpath.desktop.canvas;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Feeds what pointer and wheel do to the active tool, or to panning and zooming. */
final class CanvasInput {
  private static final double WHEEL_ZOOM = 1.0015;

  private final Node node;
  private final Board board;
  private final SelectTool select;
  private Tool tool;
  private @Nullable PanGesture pan;
  private boolean space;

  CanvasInput(Node node, Board board) {
    this.node = node;
    this.board = board;
    this.select = new SelectTool(board);
    this.tool = select;
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    node.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    node.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
  }

  Tool tool() {
    return tool;
  }

  /** Whether Space is held, so that the primary button pans. */
  void holdSpace(boolean held) {
    space = held;
    updateCursor();
  }

  boolean cancel() {
    pan = null;
    boolean underWay = tool.cancel();
    updateCursor();
    return underWay;
  }

  private void pressed(MouseEvent event) {
    node.requestFocus();
    Pointer pointer = Pointer.of(event, board.viewport());
    if (space || event.getButton() != MouseButton.PRIMARY) {
      pan = new PanGesture(board, pointer);
    } else {
      tool.pressed(pointer);
    }
    updateCursor();
  }

  private void dragged(MouseEvent event) {
    Pointer pointer = Pointer.of(event, board.viewport());
    if (pan != null) {
      pan.drag(pointer);
    } else {
      tool.dragged(pointer);
    }
    updateCursor();
  }

  private void released(MouseEvent event) {
    if (pan != null) {
      pan = null;
    } else {
      tool.released(Pointer.of(event, board.viewport()));
    }
    updateCursor();
  }

  private void moved(MouseEvent event) {
    tool.moved(Pointer.of(event, board.viewport()));
    updateCursor();
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
      node.setCursor(Cursor.CLOSED_HAND);
    } else {
      node.setCursor(space ? Cursor.OPEN_HAND : tool.cursor());
    }
  }
}
