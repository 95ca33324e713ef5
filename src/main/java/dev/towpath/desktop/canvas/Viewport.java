package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Point;
import dev.towpath.model.Box;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Which part of the plane the canvas shows, and how large. */
final class Viewport {
  static final double SMALLEST = 0.02;
  static final double LARGEST = 4;

  private static final double EDGE = 24;
  private static final double CORNERS = 56;

  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private double left;
  private double top;
  private double width;
  private double height;
  private boolean fitted;

  /** How many pixels a point takes; 1 is 100 %. */
  ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  double zoom() {
    return zoom.get();
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  void resize(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
  }

  /** Whether the whole was made to fit, is untouched since, and another size is coming. */
  boolean showsAll(double newWidth, double newHeight) {
    return fitted && (newWidth != width || newHeight != height);
  }

  double screenX(double x) {
    return (x - left) * zoom.get();
  }

  double screenY(double y) {
    return (y - top) * zoom.get();
  }

  double planeX(double screenX) {
    return screenX / zoom.get() + left;
  }

  double planeY(double screenY) {
    return screenY / zoom.get() + top;
  }

  /** What is visible. */
  Box visible() {
    return new Box(left, top, width / zoom.get(), height / zoom.get());
  }

  Point center() {
    return new Point(planeX(width / 2), planeY(height / 2));
  }

  /** Moves what is shown by pixels. */
  void pan(double dx, double dy) {
    fitted = false;
    left -= dx / zoom.get();
    top -= dy / zoom.get();
  }

  /** Zooms so that what lies under a pixel stays there. */
  void zoomAt(double newZoom, double screenX, double screenY) {
    fitted = false;
    double x = planeX(screenX);
    double y = planeY(screenY);
    zoom.set(Math.max(SMALLEST, Math.min(LARGEST, newZoom)));
    left = x - screenX / zoom.get();
    top = y - screenY / zoom.get();
  }

  /** Shows a point in the middle. */
  void centerOn(double x, double y) {
    fitted = false;
    left = x - width / zoom.get() / 2;
    top = y - height / zoom.get() / 2;
  }

  /** Shows a box whole, at most at 100 %, above what stands in the lower corners. */
  void fit(Box box) {
    double free = Math.max(1, height - CORNERS);
    double fitting = Math.min((width - 2 * EDGE) / box.width(), (free - EDGE) / box.height());
    zoom.set(Math.max(SMALLEST, Math.min(1, fitting)));
    centerOn(box.centerX(), box.centerY() + (CORNERS - EDGE) / 2 / zoom.get());
    fitted = true;
  }
}
