package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.model.Texts;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Tells on an empty canvas how to begin. */
final class HintPainter {
  private HintPainter() {}

  static void paint(Brush brush, Texts texts) {
    GraphicsContext g = brush.graphics();
    double x = brush.viewport().width() / 2;
    double y = brush.viewport().height() / 2;
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(brush.color(Ink.TEXT));
    g.setFont(FontMeasure.font(18, true));
    g.fillText(texts.text("canvas", "hint.title"), x, y - 28);
    g.setFill(brush.color(Ink.MUTED));
    g.setFont(FontMeasure.font(13, false));
    g.fillText(texts.text("canvas", "hint.drag"), x, y + 4);
    g.fillText(texts.text("canvas", "hint.search"), x, y + 26);
  }
}
