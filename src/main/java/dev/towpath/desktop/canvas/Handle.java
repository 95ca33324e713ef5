package dev.towpath.desktop.canvas;

import dev.towpath.model.Box;
import javafx.scene.Cursor;

/** The eight points by which a figure is resized. */
enum Handle {
  NORTH_WEST(-1, -1, Cursor.NW_RESIZE),
  NORTH(0, -1, Cursor.N_RESIZE),
  NORTH_EAST(1, -1, Cursor.NE_RESIZE),
  EAST(1, 0, Cursor.E_RESIZE),
  SOUTH_EAST(1, 1, Cursor.SE_RESIZE),
  SOUTH(0, 1, Cursor.S_RESIZE),
  SOUTH_WEST(-1, 1, Cursor.SW_RESIZE),
  WEST(-1, 0, Cursor.W_RESIZE);

  /** Width and height of a handle in pixels. */
  static final double SIZE = 8;

  private final int across;
  private final int down;
  private final Cursor cursor;

  Handle(int across, int down, Cursor cursor) {
    this.across = across;
    this.down = down;
    this.cursor = cursor;
  }

  Cursor cursor() {
    return cursor;
  }

  boolean movesLeft() {
    return across < 0;
  }

  boolean movesRight() {
    return across > 0;
  }

  boolean movesTop() {
    return down < 0;
  }

  boolean movesBottom() {
    return down > 0;
  }

  /** Where it is shown, in the plane. */
  Box on(Box figure, double zoom) {
    double size = SIZE / zoom;
    double outside = 2 / zoom;
    double x = figure.centerX() + across * (figure.width() / 2 + outside);
    double y = figure.centerY() + down * (figure.height() / 2 + outside);
    return new Box(x - size / 2, y - size / 2, size, size);
  }
}
