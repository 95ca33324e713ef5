package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Point;
import dev.towpath.model.Box;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints in the plane's coordinates. Lines along the axes are filled rectangles on whole pixels:
 * crisp, and several times faster than strokes where there is no graphics card.
 */
final class Brush {
  private final GraphicsContext g;
  private final Viewport viewport;
  private final Palette palette;
  private final double outputScale;

  /**
   * A brush for one frame.
   *
   * @param outputScale pixels of the screen to a pixel of the canvas
   */
  Brush(GraphicsContext g, Viewport viewport, Palette palette, double outputScale) {
    this.g = g;
    this.viewport = viewport;
    this.palette = palette;
    this.outputScale = outputScale;
  }

  /** The same brush looking at another part of the plane. */
  Brush through(Viewport other) {
    return new Brush(g, other, palette, outputScale);
  }

  GraphicsContext graphics() {
    return g;
  }

  Viewport viewport() {
    return viewport;
  }

  double zoom() {
    return viewport.zoom();
  }

  double outputScale() {
    return outputScale;
  }

  Color color(Ink ink) {
    return palette.color(ink);
  }

  /** A coordinate of the canvas on a whole pixel of the screen. */
  double snap(double screen) {
    return Math.round(screen * outputScale) / outputScale;
  }

  double x(double planeX) {
    return snap(viewport.screenX(planeX));
  }

  double y(double planeY) {
    return snap(viewport.screenY(planeY));
  }

  void alpha(double alpha) {
    g.setGlobalAlpha(alpha);
  }

  void fill(Box box, Ink ink) {
    g.setFill(color(ink));
    double x = x(box.x());
    double y = y(box.y());
    g.fillRect(x, y, x(box.right()) - x, y(box.bottom()) - y);
  }

  /** A rounded rectangle with its border inside. */
  void rounded(Box box, double corner, Ink fill, Ink line, double lineWidth) {
    double x = x(box.x());
    double y = y(box.y());
    double width = x(box.right()) - x;
    double height = y(box.bottom()) - y;
    double radius = 2 * corner * zoom();
    double thick = thickness(lineWidth);
    g.setFill(color(line));
    g.fillRoundRect(x, y, width, height, radius, radius);
    g.setFill(color(fill));
    double inner = Math.max(0, radius - thick);
    g.fillRoundRect(x + thick, y + thick, width - 2 * thick, height - 2 * thick, inner, inner);
  }

  /** A border inside the box. */
  void border(Box box, Ink ink, double lineWidth, LineStyle style) {
    g.setFill(color(ink));
    double thick = thickness(lineWidth);
    double x = x(box.x());
    double y = y(box.y());
    double right = x(box.right());
    double bottom = y(box.bottom());
    Dashes dashes = new Dashes(g, style, viewport.width(), viewport.height());
    dashes.across(x, right, y, thick);
    dashes.across(x, right, bottom - thick, thick);
    dashes.down(y, bottom, x, thick);
    dashes.down(y, bottom, right - thick, thick);
  }

  /** A polyline along the axes. */
  void line(List<Point> points, Ink ink, double lineWidth, LineStyle style) {
    g.setFill(color(ink));
    double thick = thickness(lineWidth);
    double half = snap(thick / 2);
    Dashes dashes = new Dashes(g, style, viewport.width(), viewport.height());
    for (int i = 1; i < points.size(); i++) {
      double x1 = x(points.get(i - 1).x()) - half;
      double y1 = y(points.get(i - 1).y()) - half;
      double x2 = x(points.get(i).x()) - half;
      double y2 = y(points.get(i).y()) - half;
      if (Math.abs(x1 - x2) >= Math.abs(y1 - y2)) {
        dashes.across(Math.min(x1, x2), Math.max(x1, x2) + thick, y1, thick);
      } else {
        dashes.down(Math.min(y1, y2), Math.max(y1, y2) + thick, x1, thick);
      }
    }
  }

  /** A filled arrow head whose tip is the last point. */
  void arrow(Point before, Point tip, Ink ink) {
    double size = Math.max(5, 8 * Math.min(1.5, zoom()));
    double x = x(tip.x());
    double y = y(tip.y());
    double angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double half = size * 0.45;
    g.setFill(color(ink));
    g.fillPolygon(
        new double[] {x, x - size * cos - half * sin, x - size * cos + half * sin},
        new double[] {y, y - size * sin + half * cos, y - size * sin - half * cos},
        3);
  }

  /** Strikes a box out, from corner to corner. */
  void slash(Box box) {
    g.setStroke(color(Ink.BAD));
    g.setLineWidth(2);
    g.strokeLine(x(box.x()), y(box.bottom()), x(box.right()), y(box.y()));
  }

  /** A cross over a point: gone. */
  void cross(Point at) {
    double x = x(at.x());
    double y = y(at.y());
    g.setStroke(color(Ink.BAD));
    g.setLineWidth(2);
    g.strokeLine(x - 5, y - 5, x + 5, y + 5);
    g.strokeLine(x - 5, y + 5, x + 5, y - 5);
  }

  /** Text in the middle of a point's height, from its x or around it. */
  void text(
      String text, double x, double y, double size, boolean bold, Ink ink, TextAlignment align) {
    g.setFill(color(ink));
    g.setFont(FontMeasure.font(size * zoom(), bold));
    g.setTextAlign(align);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(text, x(x), y(y));
  }

  /** A line's thickness in pixels: at least one pixel of the screen. */
  double thickness(double lineWidth) {
    return Math.max(1, Math.round(lineWidth * Math.min(zoom(), 2) * outputScale)) / outputScale;
  }
}
