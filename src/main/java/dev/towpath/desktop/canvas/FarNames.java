package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.Item;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.TextAlignment;

/**
 * Names of symbols seen from afar, where their own texts are too small: one line, readable at any
 * scale.
 */
final class FarNames {
  private static final double SIZE = 9;
  private static final double FROM = 0.2;

  /** A letter's width for its size, on average. */
  private static final double LETTER = 0.56;

  /** A name may reach this far beyond its figure, for neighbours keep a distance. */
  private static final double REACH = 1.2;

  private FarNames() {}

  static void paint(Brush brush, List<Shape> shapes, double legible) {
    if (brush.zoom() < FROM) {
      return;
    }
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Figure figure && !figure.container()) {
        paint(brush, figure, legible);
      }
    }
  }

  private static void paint(Brush brush, Shape.Figure figure, double legible) {
    List<Item.Text> lines =
        figure.items().stream()
            .filter(item -> item instanceof Item.Text text && text.bold())
            .map(Item.Text.class::cast)
            .toList();
    if (lines.isEmpty() || lines.getFirst().size() * brush.zoom() >= legible) {
      return;
    }
    Box box = figure.box();
    double letters = box.width() * REACH * brush.zoom() / (SIZE * LETTER);
    brush.text(
        shortened(lines.stream().map(Item.Text::text).collect(Collectors.joining(" ")), letters),
        box.centerX(),
        box.bottom() - SIZE / brush.zoom() * 0.8,
        SIZE / brush.zoom(),
        false,
        Ink.TEXT,
        TextAlignment.CENTER);
  }

  /** As much of the name as fits, and an ellipsis for the rest. */
  static String shortened(String name, double letters) {
    // ideographs are about twice as wide as Latin letters
    double width = 0;
    for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
      width += name.codePointAt(i) >= 0x2E80 ? 1.7 : 1;
      if (width > letters) {
        return name.substring(0, i < 2 ? i : name.offsetByCodePoints(i, -1)) + "…";
      }
    }
    return name;
  }
}
