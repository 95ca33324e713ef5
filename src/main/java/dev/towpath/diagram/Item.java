package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.Optional;

/** One thing that a surface paints, in the canvas's coordinates. */
public sealed interface Item {
  /** Where it is painted. */
  Box box();

  /**
   * A rectangle, filled, outlined or both.
   *
   * @param lineWidth in points; the line runs inside the box
   * @param corner radius of its corners in points
   */
  record Rectangle(
      Box box,
      Optional<Ink> fill,
      Optional<Ink> line,
      double lineWidth,
      LineStyle style,
      double corner)
      implements Item {}

  /**
   * One line of text, already fitted into its box, which is one line high.
   *
   * @param size of the font, in points
   */
  record Text(Box box, String text, Ink ink, double size, boolean bold, Align align)
      implements Item {}

  /**
   * An icon by its name in {@code dev/towpath/icons}.
   *
   * @param initials shown in a neutral box where there is no such icon
   */
  record Symbol(Box box, String icon, String initials) implements Item {}

  /** A mark that findings exist; {@code count} at least 1. */
  record Mark(Box box, Badge badge, int count) implements Item {}

  /** Where a text stands in its box. */
  enum Align {
    LEFT,
    CENTER
  }
}
