package dev.towpath.desktop.canvas;

import dev.towpath.model.Box;

/** How several figures are put in line. */
public enum Alignment {
  LEFT,
  CENTER,
  RIGHT,
  TOP,
  MIDDLE,
  BOTTOM;

  /** How far right a figure has to go. */
  double dx(Box figure, Box all) {
    return switch (this) {
      case LEFT -> all.x() - figure.x();
      case CENTER -> all.centerX() - figure.centerX();
      case RIGHT -> all.right() - figure.right();
      case TOP, MIDDLE, BOTTOM -> 0;
    };
  }

  /** How far down a figure has to go. */
  double dy(Box figure, Box all) {
    return switch (this) {
      case TOP -> all.y() - figure.y();
      case MIDDLE -> all.centerY() - figure.centerY();
      case BOTTOM -> all.bottom() - figure.bottom();
      case LEFT, CENTER, RIGHT -> 0;
    };
  }
}
