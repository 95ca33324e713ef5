package dev.towpath.diagram;

import dev.towpath.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the items of one shape, fitting its texts. */
final class Pen {
  /** Height of a line of text by its font size. */
  static final double LEADING = 1.25;

  private final TextFitting fitting;
  private final List<Item> items = new ArrayList<>();

  Pen(TextMeasure measure) {
    fitting = new TextFitting(measure);
  }

  Pen rectangle(Box box, Optional<Ink> fill, GroupStyle style) {
    items.add(
        new Item.Rectangle(
            box, fill, Optional.of(style.line()), style.lineWidth(), style.style(), 0));
    return this;
  }

  Pen card(Box box, double corner) {
    items.add(
        new Item.Rectangle(
            box, Optional.of(Ink.SURFACE), Optional.of(Ink.OUTLINE), 1, LineStyle.SOLID, corner));
    return this;
  }

  Pen tag(Box box, Ink fill) {
    items.add(
        new Item.Rectangle(
            box, Optional.of(fill), Optional.of(Ink.SURFACE), 1, LineStyle.SOLID, 4));
    return this;
  }

  Pen filled(Box box, Ink fill) {
    items.add(new Item.Rectangle(box, Optional.of(fill), Optional.empty(), 0, LineStyle.SOLID, 0));
    return this;
  }

  Pen icon(double x, double y, double size, String icon, String initials) {
    items.add(new Item.Symbol(new Box(x, y, size, size), icon, initials));
    return this;
  }

  /** One line from a left edge, at most that wide. */
  Pen line(double x, double y, double width, String text, Ink ink, double size, boolean bold) {
    return text(new Box(x, y, Math.max(0, width), size * LEADING), text, ink, size, bold, false);
  }

  /** One line in the middle of a box. */
  Pen centered(Box box, String text, Ink ink, double size, boolean bold) {
    return text(box, text, ink, size, bold, true);
  }

  private Pen text(Box box, String text, Ink ink, double size, boolean bold, boolean center) {
    String fitted = fitting.fit(text, box.width(), size, bold);
    if (!fitted.isEmpty()) {
      Item.Align align = center ? Item.Align.CENTER : Item.Align.LEFT;
      items.add(new Item.Text(box, fitted, ink, size, bold, align));
    }
    return this;
  }

  List<String> wrap(String text, double width, int lines, double size, boolean bold) {
    return fitting.wrap(text, width, lines, size, bold);
  }

  List<Item> items() {
    return List.copyOf(items);
  }
}
