package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Link;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows on the drawing of a design after a fix what the fix changes: what is new as a dashed ghost,
 * what is changed with a dashed border, what goes struck out.
 */
final class FixOverlay {
  private final Design before;
  private final Drawing beforeDrawing;
  private final Design after;
  private final Set<Link> linksBefore;

  FixOverlay(Design before, Drawing beforeDrawing, Design after) {
    this.before = before;
    this.beforeDrawing = beforeDrawing;
    this.after = after;
    this.linksBefore = links(beforeDrawing);
  }

  private static Set<Link> links(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Connector.class::isInstance)
        .map(shape -> ((Shape.Connector) shape).link())
        .collect(Collectors.toSet());
  }

  void paint(Brush brush, Drawing drawing, ShapePainter shapes) {
    gone(brush, drawing, shapes);
    for (Shape shape : drawing.in(brush.viewport().visible())) {
      switch (shape) {
        case Shape.Figure figure -> figure(brush, figure);
        case Shape.Connector connector when !linksBefore.contains(connector.link()) ->
            brush.line(connector.points(), Ink.ACCENT, 2.5, LineStyle.DASHED);
        case Shape.Connector _, Shape.Chip _, Shape.Frame _ -> {}
      }
    }
  }

  private void figure(Brush brush, Shape.Figure figure) {
    ResourceId id = figure.id();
    Box around = figure.box().grown(3 / brush.zoom());
    if (!before.topology().contains(id)) {
      brush.alpha(0.4);
      brush.fill(figure.box(), Ink.CANVAS);
      brush.alpha(1);
      brush.border(around, Ink.ACCENT, 2, LineStyle.DASHED);
    } else if (changed(id)) {
      brush.border(around, Ink.ACCENT, 1.5, LineStyle.DASHED);
    }
  }

  private boolean changed(ResourceId id) {
    Resource now = after.topology().get(id).orElseThrow();
    return !before.topology().get(id).filter(now::equals).isPresent();
  }

  private void gone(Brush brush, Drawing drawing, ShapePainter shapes) {
    Set<Link> linksAfter = links(drawing);
    for (Shape shape : beforeDrawing.in(brush.viewport().visible())) {
      switch (shape) {
        case Shape.Figure figure when !after.topology().contains(figure.id()) -> {
          brush.alpha(0.45);
          shapes.paint(brush, List.of(figure));
          brush.alpha(1);
          strike(brush, figure.box());
        }
        case Shape.Connector connector when !linksAfter.contains(connector.link()) -> {
          brush.line(connector.points(), Ink.BAD, 1.5, LineStyle.DOTTED);
          brush.cross(dev.towpath.diagram.Polyline.middles(connector.points()).getFirst());
        }
        case Shape.Figure _, Shape.Connector _, Shape.Chip _, Shape.Frame _ -> {}
      }
    }
  }

  private static void strike(Brush brush, Box box) {
    brush.border(box, Ink.BAD, 1.5, LineStyle.DASHED);
    brush.slash(box);
  }
}
