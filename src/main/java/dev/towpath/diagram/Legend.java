package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the lines mean, for a corner of any surface.
 *
 * @param box its size, at the origin
 * @param items its card and texts
 * @param samples a line for each row
 */
public record Legend(Box box, List<Item> items, List<Sample> samples) {
  private static final double ROW = 18;
  private static final double SAMPLE = 32;

  /** A piece of line. */
  public record Sample(Link.Nature nature, Point from, Point to) {}

  /** The legend in a language. */
  public static Legend in(Texts texts, TextMeasure measure) {
    List<Sample> samples = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    double width = 0;
    double y = 6;
    for (Link.Nature nature : Link.Nature.values()) {
      String text = texts.text("diagram", "legend." + nature);
      double textWidth = measure.width(text, 11, false) + 4;
      samples.add(
          new Sample(nature, new Point(10, y + ROW / 2), new Point(10 + SAMPLE, y + ROW / 2)));
      items.add(
          new Item.Text(
              new Box(SAMPLE + 20, y + 2, textWidth, ROW - 4),
              text,
              Ink.MUTED,
              11,
              false,
              Item.Align.LEFT));
      width = Math.max(width, SAMPLE + 30 + textWidth);
      y += ROW;
    }
    Box box = new Box(0, 0, width, y + 6);
    items.addFirst(
        new Item.Rectangle(
            box, Optional.of(Ink.SURFACE), Optional.of(Ink.OUTLINE), 1, LineStyle.SOLID, 6));
    return new Legend(box, List.copyOf(items), List.copyOf(samples));
  }
}
