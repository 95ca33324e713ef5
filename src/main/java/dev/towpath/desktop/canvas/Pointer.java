package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Point;
import javafx.scene.input.MouseEvent;

/**
 * Where the pointer is and what is held with it.
 *
 * @param x in the plane
 * @param y in the plane
 * @param screenX in pixels of the canvas
 * @param screenY in pixels of the canvas
 * @param shift whether Shift is held
 * @param control whether Ctrl, or Command on a Mac, is held
 * @param alt whether Alt is held
 * @param clicks how many clicks in a row
 */
record Pointer(
    double x,
    double y,
    double screenX,
    double screenY,
    boolean shift,
    boolean control,
    boolean alt,
    int clicks) {
  static Pointer of(MouseEvent event, Viewport viewport) {
    return new Pointer(
        viewport.planeX(event.getX()),
        viewport.planeY(event.getY()),
        event.getX(),
        event.getY(),
        event.isShiftDown(),
        event.isShortcutDown(),
        event.isAltDown(),
        event.getClickCount());
  }

  /** A pointer at a pixel of the canvas, with nothing held. */
  static Pointer at(double screenX, double screenY, Viewport viewport) {
    return new Pointer(
        viewport.planeX(screenX),
        viewport.planeY(screenY),
        screenX,
        screenY,
        false,
        false,
        false,
        0);
  }

  Point point() {
    return new Point(x, y);
  }

  boolean extending() {
    return shift || control;
  }
}
