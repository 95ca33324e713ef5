package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.model.Box;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Draws the eye to a figure for a moment. */
final class Flash {
  private final DoubleProperty strength = new SimpleDoubleProperty();
  private final Timeline fading =
      new Timeline(
          new KeyFrame(Duration.ZERO, new KeyValue(strength, 1)),
          new KeyFrame(Duration.millis(1400), new KeyValue(strength, 0)));
  private @Nullable Box box;

  Flash(Runnable redraw) {
    strength.subscribe(redraw);
  }

  void start(Box figure) {
    box = figure;
    fading.playFromStart();
  }

  void paint(Brush brush) {
    Box flashed = box;
    if (flashed == null || fading.getStatus() != Animation.Status.RUNNING) {
      return;
    }
    double away = (4 + 10 * (1 - strength.get())) / brush.zoom();
    brush.alpha(strength.get());
    brush.border(flashed.grown(away), Ink.ACCENT, 4 / Math.min(2, brush.zoom()), LineStyle.SOLID);
    brush.alpha(1);
  }
}
