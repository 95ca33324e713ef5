package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Badge;
import dev.towpath.diagram.Ink;
import dev.towpath.diagram.Item;
import dev.towpath.model.Box;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints marks whose meaning shape and colour tell both. */
final class Marks {
  private static final double SMALLEST = 9;

  private Marks() {}

  /** A finding's mark: a triangle for a warning, a circle for anything else. */
  static void badge(Brush brush, Item.Mark mark) {
    Box box = mark.box();
    double size = Math.max(SMALLEST, box.width() * brush.zoom());
    double x = brush.viewport().screenX(box.centerX()) - size / 2;
    double y = brush.viewport().screenY(box.centerY()) - size / 2;
    GraphicsContext g = brush.graphics();
    boolean triangle = mark.badge() == Badge.WARNING;
    g.setFill(brush.color(Ink.SURFACE));
    shape(g, triangle, x - 1.5, y - 1.5, size + 3);
    g.setFill(brush.color(mark.badge().ink()));
    shape(g, triangle, x, y, size);
    if (size >= 12) {
      g.setFont(FontMeasure.font(size * 0.65, true));
      g.setFill(brush.color(Ink.SIGN));
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(javafx.geometry.VPos.CENTER);
      g.fillText(mark.badge().sign(), x + size / 2, y + size * (triangle ? 0.6 : 0.5));
    }
  }

  private static void shape(GraphicsContext g, boolean triangle, double x, double y, double size) {
    if (triangle) {
      g.fillPolygon(
          new double[] {x + size / 2, x + size, x}, new double[] {y, y + size, y + size}, 3);
    } else {
      g.fillOval(x, y, size, size);
    }
  }
}
