package dev.towpath.diagram;

import dev.towpath.model.Box;

/** Where a connector is plugged in: a side of a box, and the coordinate along that side. */
record Plug(Box box, Side side, double along) {
  /** In the middle of a side. */
  static Plug middle(Box box, Side side) {
    return new Plug(box, side, side.middle(box));
  }

  Point point() {
    return side.at(box, along);
  }

  Plug at(double other) {
    return new Plug(box, side, other);
  }
}
