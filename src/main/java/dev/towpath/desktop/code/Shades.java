package dev.towpath.desktop.code;

import dev.towpath.desktop.code.Piece.Look;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * The colours of code in a theme, which are those of the window's sheets. Given as values and not
 * as styles: the control looks styles up for every part of every line in view at every key.
 */
final class Shades {
  /** On a light ground. */
  static final Shades LIGHT =
      new Shades("#0969da", "#8250df", "#1a7f37", "#9a6700", "#9a6700", "#57606a", "#24292f");

  /** On a dark ground. */
  static final Shades DARK =
      new Shades("#58a6ff", "#d2a8ff", "#3fb950", "#d29922", "#d29922", "#8b949e", "#c9d1d9");

  private final Map<Look, StyleAttributeMap> attributes = new EnumMap<>(Look.class);

  /** One colour for each look, in their order. */
  private Shades(String... colours) {
    for (Look look : Look.values()) {
      attributes.put(
          look,
          StyleAttributeMap.builder()
              .setTextColor(Color.web(colours[look.ordinal()]))
              .setItalic(look == Look.COMMENT)
              .build());
    }
  }

  StyleAttributeMap of(Look look) {
    return attributes.getOrDefault(look, StyleAttributeMap.EMPTY);
  }
}
