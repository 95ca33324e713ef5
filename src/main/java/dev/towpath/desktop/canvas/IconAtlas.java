package dev.towpath.desktop.canvas;

import dev.towpath.diagram.IconPath;
import dev.towpath.diagram.Icons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * All icons as one picture for each size that is shown, since filling their paths anew in every
 * frame is what costs.
 */
final class IconAtlas {
  private static final int[] SIZES = {
    8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 40, 48, 56, 64, 72, 80, 96, 112, 128, 160, 192, 256
  };

  private final Icons icons = new Icons();
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, WritableImage> sheets = new HashMap<>();

  /** Whether there is such an icon. */
  boolean has(String name) {
    return !icons.paths(name).isEmpty();
  }

  /** The colour of an icon's ground, for when it is too small to be drawn. */
  Color ground(String name) {
    List<IconPath> paths = icons.paths(name);
    return paths.isEmpty() ? Color.GRAY : Color.web(paths.getFirst().color());
  }

  /**
   * Draws an icon into a square.
   *
   * @param outputScale pixels of the screen to a pixel of the canvas
   */
  void draw(GraphicsContext g, String name, double x, double y, double size, double outputScale) {
    if (!names.contains(name)) {
      names.add(name);
      sheets.clear();
    }
    int pixels = sheetSize(size * outputScale);
    WritableImage sheet = sheets.computeIfAbsent(pixels, this::render);
    double from = (double) names.indexOf(name) * pixels;
    g.drawImage(sheet, from, 0, pixels, pixels, x, y, size, size);
  }

  private static int sheetSize(double wanted) {
    for (int size : SIZES) {
      if (size >= wanted - 0.5) {
        return size;
      }
    }
    return SIZES[SIZES.length - 1];
  }

  private WritableImage render(int pixels) {
    Canvas canvas = new Canvas((double) pixels * names.size(), pixels);
    GraphicsContext g = canvas.getGraphicsContext2D();
    for (int i = 0; i < names.size(); i++) {
      g.save();
      g.translate((double) i * pixels, 0);
      g.scale(pixels / Icons.SIZE, pixels / Icons.SIZE);
      for (IconPath path : icons.paths(names.get(i))) {
        g.beginPath();
        g.appendSVGPath(path.data());
        g.setFill(Color.web(path.color()));
        g.fill();
      }
      g.restore();
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return canvas.snapshot(parameters, null);
  }
}
