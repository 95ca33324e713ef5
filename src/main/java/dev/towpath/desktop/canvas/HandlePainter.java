package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.model.Box;

/** Paints the handles around the selected figure. */
final class HandlePainter {
  private HandlePainter() {}

  static void paint(Brush brush, Box figure) {
    for (Handle handle : Handle.values()) {
      Box box = handle.on(figure, brush.zoom());
      brush.fill(box, Ink.SURFACE);
      brush.border(box, Ink.ACCENT, 1.5 / Math.min(1, brush.zoom()), LineStyle.SOLID);
    }
  }
}
