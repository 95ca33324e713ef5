package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Link;
import dev.towpath.diagram.Point;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Set;

/** Paints what is selected, under the pointer, or a legal target. */
final class SelectionPainter {
  private SelectionPainter() {}

  static void paint(Brush brush, Board board, List<Shape> visible, ShapePainter shapes) {
    Drawing drawing = board.drawing();
    Set<ResourceId> selection = board.selection();
    for (Shape shape : visible) {
      if (shape instanceof Shape.Connector connector && concerns(connector.link(), board)) {
        highlight(brush, connector, shapes);
      } else if (shape instanceof Shape.Chip chip && selection.contains(chip.end().owner())) {
        brush.border(outside(brush, chip.box()), Ink.ACCENT, 1.5, LineStyle.SOLID);
      }
    }
    board
        .hovered()
        .filter(id -> !selection.contains(id))
        .flatMap(drawing::figure)
        .ifPresent(f -> brush.border(outside(brush, f.box()), Ink.ACCENT, 1, LineStyle.SOLID));
    board.targets().forEach(id -> target(brush, drawing, id));
    selection.forEach(id ->
        drawing
            .figure(id)
            .ifPresent(f -> brush.border(outside(brush, f.box()), Ink.ACCENT, 2, LineStyle.SOLID)));
  }

  private static void highlight(Brush brush, Shape.Connector connector, ShapePainter shapes) {
    List<Point> points = connector.points();
    brush.line(points, Ink.ACCENT, 1.5, connector.link().nature().style());
    if (connector.link().nature().arrow()) {
      brush.arrow(points.get(points.size() - 2), points.getLast(), Ink.ACCENT);
    }
    connector.items().forEach(item -> shapes.paint(brush, item));
  }

  private static void target(Brush brush, Drawing drawing, ResourceId id) {
    drawing
        .figure(id)
        .ifPresent(figure -> {
          brush.alpha(0.14);
          brush.fill(figure.box(), Ink.GOOD);
          brush.alpha(1);
          brush.border(outside(brush, figure.box()), Ink.GOOD, 2, LineStyle.SOLID);
        });
  }

  private static boolean concerns(Link link, Board board) {
    if (board.link().isPresent()) {
      return board.link().get().equals(link);
    }
    Set<ResourceId> selection = board.selection();
    return selection.contains(link.source())
        || selection.contains(link.from().resource())
        || selection.contains(link.to().resource());
  }

  /** Two pixels outside of the figure. */
  private static Box outside(Brush brush, Box box) {
    return box.grown(2 / brush.zoom());
  }
}
