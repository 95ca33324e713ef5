package dev.towpath.desktop.canvas;

import dev.towpath.diagram.TextMeasure;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Measures text in the canvas's font and remembers what it measured. */
final class FontMeasure implements TextMeasure {
  private static final int REMEMBERED = 50_000;

  private record Key(String text, double size, boolean bold) {}

  private final Map<Key, Double> widths = new HashMap<>();
  private final Text ruler = new Text();

  @Override
  public double width(String text, double size, boolean bold) {
    if (widths.size() > REMEMBERED) {
      widths.clear();
    }
    return widths.computeIfAbsent(new Key(text, size, bold), this::measured);
  }

  private double measured(Key key) {
    ruler.setFont(font(key.size(), key.bold()));
    ruler.setText(key.text());
    return ruler.getLayoutBounds().getWidth();
  }

  /** The canvas's font. */
  static Font font(double size, boolean bold) {
    String family = Font.getDefault().getFamily();
    return Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
  }
}
