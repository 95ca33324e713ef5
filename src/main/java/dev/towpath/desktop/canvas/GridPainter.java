package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.model.Box;
import javafx.scene.canvas.GraphicsContext;

/** Paints the background with a dot at every fourth grid line. */
final class GridPainter {
  private static final double STEP = 4 * Snapping.GRID;
  private static final double FROM_ZOOM = 0.4;

  private GridPainter() {}

  static void paint(Brush brush) {
    GraphicsContext g = brush.graphics();
    Viewport viewport = brush.viewport();
    g.setFill(brush.color(Ink.CANVAS));
    g.fillRect(0, 0, viewport.width(), viewport.height());
    if (viewport.zoom() < FROM_ZOOM) {
      return;
    }
    g.setFill(brush.color(Ink.GRID));
    Box visible = viewport.visible();
    double left = Math.floor(visible.x() / STEP) * STEP;
    double top = Math.floor(visible.y() / STEP) * STEP;
    for (double y = top; y <= visible.bottom(); y += STEP) {
      for (double x = left; x <= visible.right(); x += STEP) {
        g.fillRect(brush.x(x) - 1, brush.y(y) - 1, 2, 2);
      }
    }
  }
}
