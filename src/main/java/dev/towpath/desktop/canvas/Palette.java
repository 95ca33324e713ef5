package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.Theme;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;

/** A theme's colours as JavaFX knows them. */
final class Palette {
  private final Map<Ink, Color> colors = new EnumMap<>(Ink.class);

  Palette(Theme theme) {
    for (Ink ink : Ink.values()) {
      colors.put(ink, Color.web(theme.color(ink)));
    }
  }

  Color color(Ink ink) {
    return colors.getOrDefault(ink, Color.GRAY);
  }
}
