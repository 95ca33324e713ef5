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
 * @param samples a line before each text
 */
public record Legend(Box box, List<Item> items, List<Sample> samples) {
  private static final double HEIGHT = 26;
  private static final double SAMPLE = 26;
  private static final double SIZE = 11;

  /** A piece of line. */
  public record Sample(Link.Nature nature, Point from, Point to) {}

  /** The legend in a language. */
  public static Legend in(Texts texts, TextMeasure measure) {
    List<Sample> samples = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    double x = 12;
    for (Link.Nature nature : Link.Nature.values()) {
      String text = texts.text("diagram", "legend." + nature);
      double width = measure.width(text, SIZE, false) + 2;
      Point from = new Point(x, HEIGHT / 2);
      samples.add(new Sample(nature, from, new Point(x + SAMPLE, HEIGHT / 2)));
      Box box = new Box(x + SAMPLE + 6, 4, width, HEIGHT - 8);
      items.add(new Item.Text(box, text, Ink.MUTED, SIZE, false, Item.Align.LEFT));
      x = box.right() + 16;
    }
    Box box = new Box(0, 0, x - 4, HEIGHT);
    items.addFirst(
        new Item.Rectangle(
            box, Optional.of(Ink.SURFACE), Optional.of(Ink.OUTLINE), 1, LineStyle.SOLID, 6));
    return new Legend(box, List.copyOf(items), List.copyOf(samples));
  }
}
