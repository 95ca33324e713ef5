package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.Point;
import dev.towpath.diagram.Side;
import dev.towpath.model.Box;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/** The points outside a figure's sides from which connections are dragged. */
final class Ports {
  private static final double DISTANCE = 14;
  private static final double RADIUS = 5;
  private static final double REACH = 9;

  private Ports() {}

  /** Where a port is, in the plane. */
  static Point of(Box figure, Side side, double zoom) {
    return side.out(side.of(figure), DISTANCE / zoom);
  }

  /** The port under the pointer. */
  static Optional<Point> at(Box figure, Pointer pointer, double zoom) {
    return Arrays.stream(Side.values())
        .map(side -> of(figure, side, zoom))
        .filter(p -> Math.hypot(p.x() - pointer.x(), p.y() - pointer.y()) <= REACH / zoom)
        .findFirst();
  }

  /** Whether the pointer is on the figure or on its way to a port. */
  static boolean near(Box figure, Pointer pointer, double zoom) {
    return figure.grown((DISTANCE + REACH) / zoom).contains(pointer.x(), pointer.y());
  }

  static void paint(Brush brush, Box figure) {
    GraphicsContext g = brush.graphics();
    for (Side side : Side.values()) {
      Point port = of(figure, side, brush.zoom());
      double x = brush.x(port.x());
      double y = brush.y(port.y());
      g.setFill(brush.color(Ink.SURFACE));
      g.fillOval(x - RADIUS - 1.5, y - RADIUS - 1.5, 2 * RADIUS + 3, 2 * RADIUS + 3);
      g.setFill(brush.color(Ink.ACCENT));
      g.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }
  }
}
