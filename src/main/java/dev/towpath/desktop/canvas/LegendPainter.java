package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Legend;
import dev.towpath.diagram.Point;
import dev.towpath.model.Texts;
import java.util.List;

/** Paints the legend into the lower left corner of the window, at 100 % whatever the zoom. */
final class LegendPainter {
  private static final double MARGIN = 12;
  private final Legend legend;

  LegendPainter(Texts texts, FontMeasure measure) {
    legend = Legend.in(texts, measure);
  }

  /** A canvas that is too narrow for the whole legend shows none. */
  void paint(Brush main, ShapePainter shapes) {
    if (legend.box().width() + 2 * MARGIN > main.viewport().width()) {
      return;
    }
    Viewport corner = new Viewport();
    corner.resize(main.viewport().width(), main.viewport().height());
    corner.pan(MARGIN, main.viewport().height() - MARGIN - legend.box().height());
    Brush brush = main.through(corner);
    legend.items().forEach(item -> shapes.paint(brush, item));
    for (Legend.Sample sample : legend.samples()) {
      List<Point> points = List.of(sample.from(), sample.to());
      brush.line(points, sample.nature().ink(), 1, sample.nature().style());
      if (sample.nature().arrow()) {
        brush.arrow(sample.from(), sample.to(), sample.nature().ink());
      }
    }
  }
}
