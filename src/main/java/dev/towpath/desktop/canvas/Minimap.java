package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.Ink;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The whole drawing in a corner, with a frame around what is visible; drag the frame to go there.
 */
final class Minimap extends Pane {
  static final double WIDTH = 184;
  static final double HEIGHT = 128;
  private static final double MARGIN = 6;

  private final Board board;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private final Rectangle frame = new Rectangle();
  private @Nullable Drawing painted;
  private @Nullable Palette paintedIn;

  Minimap(Board board) {
    this.board = board;
    setId("minimap");
    resize(WIDTH, HEIGHT);
    setManaged(false);
    getChildren().addAll(canvas, frame);
    setClip(new Rectangle(WIDTH, HEIGHT));
    frame.setMouseTransparent(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
  }

  /** Shows the drawing; hides itself where everything is visible anyway. */
  void update(Palette palette) {
    Drawing drawing = board.drawing();
    Box visible = board.viewport().visible();
    boolean useful = drawing.bounds().filter(all -> !visible.contains(all)).isPresent();
    setVisible(useful);
    if (!useful) {
      return;
    }
    if (drawing != painted || palette != paintedIn) {
      paint(drawing, palette);
      painted = drawing;
      paintedIn = palette;
    }
    frame.setX(x(visible.x()));
    frame.setY(y(visible.y()));
    frame.setWidth(visible.width() * scale());
    frame.setHeight(visible.height() * scale());
    frame.setFill(palette.color(Ink.ACCENT).deriveColor(0, 1, 1, 0.12));
    frame.setStroke(palette.color(Ink.ACCENT));
  }

  private Box all() {
    return board.drawing().bounds().orElse(new Box(0, 0, 1, 1));
  }

  private double scale() {
    Box all = all();
    return Math.min(
        (WIDTH - 2 * MARGIN) / Math.max(1, all.width()),
        (HEIGHT - 2 * MARGIN) / Math.max(1, all.height()));
  }

  private double x(double planeX) {
    return WIDTH / 2 + (planeX - all().centerX()) * scale();
  }

  private double y(double planeY) {
    return HEIGHT / 2 + (planeY - all().centerY()) * scale();
  }

  private void paint(Drawing drawing, Palette palette) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(palette.color(Ink.OUTLINE));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setFill(palette.color(Ink.CANVAS));
    g.fillRect(1, 1, WIDTH - 2, HEIGHT - 2);
    for (Shape.Figure figure : drawing.figures()) {
      if (figure.container()) {
        outline(g, figure.box(), palette.color(Ink.VPC));
      } else {
        fill(g, figure.box(), palette.color(Ink.MUTED));
      }
    }
  }

  private void fill(GraphicsContext g, Box box, Color color) {
    g.setFill(color);
    g.fillRect(
        x(box.x()),
        y(box.y()),
        Math.max(1, box.width() * scale()),
        Math.max(1, box.height() * scale()));
  }

  private void outline(GraphicsContext g, Box box, Color color) {
    double pixel = 1 / scale();
    fill(g, new Box(box.x(), box.y(), box.width(), pixel), color);
    fill(g, new Box(box.x(), box.bottom() - pixel, box.width(), pixel), color);
    fill(g, new Box(box.x(), box.y(), pixel, box.height()), color);
    fill(g, new Box(box.right() - pixel, box.y(), pixel, box.height()), color);
  }

  private void go(MouseEvent event) {
    Box all = all();
    double x = all.centerX() + (event.getX() - WIDTH / 2) / scale();
    double y = all.centerY() + (event.getY() - HEIGHT / 2) / scale();
    board.viewport().centerOn(x, y);
    board.redraw();
    event.consume();
  }
}
