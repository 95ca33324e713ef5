package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Set;

/** Dims what is supposed to be off, and what leads to it. */
final class OffPainter {
  private static final double VEIL = 0.62;

  private OffPainter() {}

  static void paint(Brush brush, List<Shape> visible, Set<ResourceId> off) {
    for (Shape shape : visible) {
      if (shape instanceof Shape.Figure figure && off.contains(figure.id())) {
        figure(brush, figure);
      }
    }
  }

  private static void figure(Brush brush, Shape.Figure figure) {
    Box box = figure.box();
    brush.alpha(VEIL);
    brush.fill(box, Ink.CANVAS);
    brush.alpha(1);
    brush.border(box, Ink.BAD, 1.5, LineStyle.DASHED);
    if (!figure.container()) {
      brush.slash(box);
    }
  }
}
