package dev.towpath.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javax.imageio.ImageIO;

/** Pictures of the whole screen, for a person to look at. */
final class Picture {
  private static final Path FOLDER = Path.of("target", "pictures");

  private Picture() {}

  /** Writes what the screen shows; on the JavaFX thread. */
  static void take(String name) {
    Rectangle2D screen = Screen.getPrimary().getBounds();
    WritableImage shown = new Robot().getScreenCapture(null, screen, false);
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    int[] pixels = new int[width * height];
    shown
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
