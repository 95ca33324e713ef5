package dev.towpath.diagram;

import dev.towpath.model.Box;

/** A side of a figure that a connector may leave by. */
public enum Side {
  LEFT(-1, 0),
  RIGHT(1, 0),
  TOP(0, -1),
  BOTTOM(0, 1);

  private final int dx;
  private final int dy;

  Side(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** Whether connectors leave to the left or right. */
  boolean horizontal() {
    return dx != 0;
  }

  /** The port in the middle of the side. */
  public Point of(Box box) {
    return new Point(box.centerX() + dx * box.width() / 2, box.centerY() + dy * box.height() / 2);
  }

  /** The port at a coordinate along the side. */
  Point at(Box box, double along) {
    Point middle = of(box);
    return horizontal() ? new Point(middle.x(), along) : new Point(along, middle.y());
  }

  /** A point some way out of a port. */
  public Point out(Point port, double distance) {
    return new Point(port.x() + dx * distance, port.y() + dy * distance);
  }

  /** Where along the side the middle is. */
  double middle(Box box) {
    return horizontal() ? box.centerY() : box.centerX();
  }

  /** Where the side begins. */
  double from(Box box) {
    return horizontal() ? box.y() : box.x();
  }

  /** Where the side ends. */
  double to(Box box) {
    return horizontal() ? box.bottom() : box.right();
  }
}
