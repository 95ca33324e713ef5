package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.model.Box;
import dev.towpath.network.Hop;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/**
 * Paints the mark of a proof's step: its number and a sign. Round for what passes, angular for what
 * stops, pointed for what is unknown, so that nobody needs the colour.
 */
final class StepMark {
  static final double WIDTH = 38;
  static final double HEIGHT = 20;

  private StepMark() {}

  static Ink ink(Hop.Result result) {
    return switch (result) {
      case PASSES -> Ink.GOOD;
      case STOPS -> Ink.BAD;
      case UNKNOWN -> Ink.UNSURE;
    };
  }

  /** Paints into a box of the screen's pixels. */
  static void paint(Brush brush, Box box, ProofStep step) {
    GraphicsContext g = brush.graphics();
    g.setFill(brush.color(Ink.SURFACE));
    shape(g, box.grown(2), step.result());
    g.setFill(brush.color(ink(step.result())));
    shape(g, box, step.result());
    g.setFill(brush.color(Ink.SIGN));
    g.setFont(FontMeasure.font(11.5, true));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(Integer.toString(step.number()), box.x() + WIDTH * 0.32, box.centerY());
    sign(brush, g, box.x() + WIDTH * 0.68, box.centerY(), step.result());
  }

  private static void shape(GraphicsContext g, Box box, Hop.Result result) {
    double middle = box.centerY();
    switch (result) {
      case PASSES ->
          g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
      case STOPS -> g.fillRect(box.x(), box.y(), box.width(), box.height());
      case UNKNOWN ->
          g.fillPolygon(
              new double[] {
                box.x(), box.x() + 6, box.right() - 6, box.right(), box.right() - 6, box.x() + 6
              },
              new double[] {middle, box.y(), box.y(), middle, box.bottom(), box.bottom()},
              6);
    }
  }

  private static void sign(Brush brush, GraphicsContext g, double x, double y, Hop.Result result) {
    g.setStroke(brush.color(Ink.SIGN));
    g.setLineWidth(2);
    g.setLineCap(StrokeLineCap.ROUND);
    switch (result) {
      case PASSES ->
          g.strokePolyline(
              new double[] {x - 4.5, x - 1.5, x + 4.5}, new double[] {y, y + 3.5, y - 3.5}, 3);
      case STOPS -> {
        g.strokeLine(x - 3.5, y - 3.5, x + 3.5, y + 3.5);
        g.strokeLine(x - 3.5, y + 3.5, x + 3.5, y - 3.5);
      }
      case UNKNOWN -> g.fillText("?", x, y);
    }
  }
}
