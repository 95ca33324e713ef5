package dev.towpath.desktop.canvas;

import dev.towpath.edit.Edit;
import java.util.List;

/** Moves the plane with the pointer. */
final class PanGesture implements Gesture {
  private final Board board;
  private double lastX;
  private double lastY;

  PanGesture(Board board, Pointer start) {
    this.board = board;
    this.lastX = start.screenX();
    this.lastY = start.screenY();
  }

  @Override
  public void drag(Pointer pointer) {
    board.viewport().pan(pointer.screenX() - lastX, pointer.screenY() - lastY);
    lastX = pointer.screenX();
    lastY = pointer.screenY();
    board.redraw();
  }

  @Override
  public List<Edit> finish() {
    return List.of();
  }
}
