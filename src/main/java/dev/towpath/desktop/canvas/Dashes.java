package dev.towpath.desktop.canvas;

import dev.towpath.diagram.LineStyle;
import javafx.scene.canvas.GraphicsContext;

/** Fills a horizontal or vertical line in the pattern of its style, only where it is visible. */
final class Dashes {
  private final GraphicsContext g;
  private final double on;
  private final double off;
  private final double width;
  private final double height;

  Dashes(GraphicsContext g, LineStyle style, double width, double height) {
    this.g = g;
    this.width = width;
    this.height = height;
    this.on =
        switch (style) {
          case SOLID -> 0;
          case DASHED -> 7;
          case DOTTED -> 2;
        };
    this.off = style == LineStyle.DASHED ? 5 : 4;
  }

  void across(double from, double to, double y, double thick) {
    if (y + thick < 0 || y > height) {
      return;
    }
    if (on == 0) {
      g.fillRect(from, y, to - from, thick);
      return;
    }
    for (double x = start(from); x < Math.min(to, width); x += on + off) {
      g.fillRect(x, y, Math.min(on, to - x), thick);
    }
  }

  void down(double from, double to, double x, double thick) {
    if (x + thick < 0 || x > width) {
      return;
    }
    if (on == 0) {
      g.fillRect(x, from, thick, to - from);
      return;
    }
    for (double y = start(from); y < Math.min(to, height); y += on + off) {
      g.fillRect(x, y, thick, Math.min(on, to - y));
    }
  }

  /** The first dash that may be visible, in step with those before it. */
  private double start(double from) {
    double step = on + off;
    return from >= 0 ? from : from + Math.floor(-from / step) * step;
  }
}
