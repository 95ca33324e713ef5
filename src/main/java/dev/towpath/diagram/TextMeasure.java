package dev.towpath.diagram;

/** Tells how wide a text is in the font that a surface paints with. */
@FunctionalInterface
public interface TextMeasure {
  /**
   * A guess that needs no font: wide enough for the usual sans-serif fonts, a full square for East
   * Asian characters.
   */
  TextMeasure ESTIMATE =
      (text, size, bold) ->
          text.codePoints().mapToDouble(c -> width(c)).sum() * size * (bold ? 1.06 : 1);

  /** Width in points of a text of that font size. */
  double width(String text, double size, boolean bold);

  private static double width(int codePoint) {
    if (codePoint >= 0x2E80) {
      return 1;
    }
    return Character.isUpperCase(codePoint) ? 0.72 : 0.6;
  }
}
