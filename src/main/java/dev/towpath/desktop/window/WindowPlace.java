package dev.towpath.desktop.window;

import dev.towpath.desktop.settings.Preferences;
import dev.towpath.desktop.settings.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands and how large it is, from one start to the next. */
final class WindowPlace {
  /** At first the window takes most of the screen, up to this size. */
  private static final double SHARE = 0.94;

  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1200;

  private WindowPlace() {}

  /** Puts the window where it was, and onto a screen where that screen is gone. */
  static void restore(Stage stage, Settings settings) {
    Preferences past = settings.now();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(WIDTH, screen.getWidth() * SHARE);
    double height = Math.min(HEIGHT, screen.getHeight() * SHARE);
    stage.setWidth(Math.min(past.number("window.width", width), screen.getWidth()));
    stage.setHeight(Math.min(past.number("window.height", height), screen.getHeight()));
    double x = past.number("window.x", Double.NaN);
    double y = past.number("window.y", Double.NaN);
    if (!Screen.getScreensForRectangle(x, y, 100, 40).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(past.number("window.maximized", 0) > 0);
  }

  static void remember(Stage stage, Settings settings) {
    boolean maximized = stage.isMaximized();
    settings.update(past -> past.withNumber("window.maximized", maximized ? 1 : 0));
    if (!maximized) {
      settings.update(past ->
          past.withNumber("window.width", stage.getWidth())
              .withNumber("window.height", stage.getHeight())
              .withNumber("window.x", stage.getX())
              .withNumber("window.y", stage.getY()));
    }
  }
}
