package dev.towpath.desktop.canvas;

import dev.towpath.desktop.Editor;
import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.Shape;
import dev.towpath.diagram.Theme;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Paints the layers of a canvas, once a frame at most and only when something changed. */
final class CanvasPainter {
  private final Region view;
  private final Canvas canvas = new Canvas();
  private final Bubble bubble = new Bubble();
  private final ShapePainter shapes = new ShapePainter(new IconAtlas());
  private final ProofOverlay proof = new ProofOverlay();
  private final Flash flash = new Flash(this::request);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final BooleanProperty legendShown = new SimpleBooleanProperty(true);
  private final BooleanProperty minimapShown = new SimpleBooleanProperty(true);
  private final AnimationTimer frame =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          paint();
        }
      };
  private Palette palette = new Palette(Theme.LIGHT);
  private @Nullable Board board;
  private @Nullable CanvasInput input;
  private @Nullable DropTarget drop;
  private @Nullable Minimap minimap;
  private @Nullable LegendPainter legend;
  private @Nullable FixOverlay fix;
  private @Nullable Drawing fixDrawing;

  CanvasPainter(Region view) {
    this.view = view;
    canvas.setManaged(false);
    theme.subscribe(changed -> {
      palette = new Palette(changed);
      request();
    });
    legendShown.subscribe(this::request);
    minimapShown.subscribe(this::request);
  }

  /** Begins to paint what the parts of a canvas show. */
  void start(Board shown, CanvasInput tools, DropTarget target) {
    board = shown;
    input = tools;
    drop = target;
    minimap = new Minimap(shown);
  }

  List<Node> nodes() {
    return minimap == null ? List.of(canvas, bubble) : List.of(canvas, minimap, bubble);
  }

  ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  BooleanProperty legendProperty() {
    return legendShown;
  }

  BooleanProperty minimapProperty() {
    return minimapShown;
  }

  Palette palette() {
    return palette;
  }

  void languageChanged() {
    legend = null;
  }

  /** Paints in the next frame. */
  void request() {
    frame.start();
  }

  void flash(Box box) {
    flash.start(box);
  }

  Optional<ProofStep> hopAt(Pointer pointer) {
    return proof.at(pointer);
  }

  void resize(double width, double height, double margin) {
    canvas.setWidth(width);
    canvas.setHeight(height);
    if (board != null) {
      board.viewport().resize(width, height);
    }
    if (minimap != null) {
      minimap.relocate(width - Minimap.WIDTH - margin, height - Minimap.HEIGHT - margin);
    }
    request();
  }

  private void paint() {
    if (board != null && input != null && view.getWidth() > 0 && view.getHeight() > 0) {
      paint(board, input);
    }
  }

  private void paint(Board current, CanvasInput tools) {
    boolean inWindow = view.getScene() != null && view.getScene().getWindow() != null;
    double scale = inWindow ? view.getScene().getWindow().getOutputScaleX() : 1;
    Brush brush = new Brush(canvas.getGraphicsContext2D(), current.viewport(), palette, scale);
    Drawing drawing = current.drawing();
    List<Shape> visible = drawing.in(current.viewport().visible());
    GridPainter.paint(brush);
    shapes.paint(brush, visible);
    current
        .editor()
        .asking()
        .whatIfProperty()
        .get()
        .ifPresent(whatIf -> OffPainter.paint(brush, visible, whatIf.off()));
    SelectionPainter.paint(brush, current, visible, shapes);
    paintFix(brush, current, drawing);
    Editor editor = current.editor();
    proof.paint(brush, drawing, editor.design().topology(), editor.shownProofProperty().get());
    flash.paint(brush);
    tools.tool().paint(brush);
    if (drop != null) {
      drop.paint(brush);
    }
    paintCorners(brush, current, drawing);
  }

  private void paintFix(Brush brush, Board current, Drawing drawing) {
    if (current.editor().previewProperty().get().isEmpty()) {
      fix = null;
      return;
    }
    FixOverlay overlay = fix;
    if (overlay == null || drawing != fixDrawing) {
      Design before = current.design();
      overlay = new FixOverlay(before, current.draw(before), current.shown());
      fix = overlay;
      fixDrawing = drawing;
    }
    overlay.paint(brush, drawing, shapes);
  }

  private void paintCorners(Brush brush, Board current, Drawing drawing) {
    boolean empty = drawing.bounds().isEmpty();
    if (empty) {
      HintPainter.paint(brush, current.texts());
    } else if (legendShown.get()) {
      LegendPainter painter = legend;
      if (painter == null) {
        painter = new LegendPainter(current.texts(), current.measure());
        legend = painter;
      }
      painter.paint(brush, shapes);
    }
    if (minimap != null) {
      minimap.update(palette);
      minimap.setVisible(minimap.isVisible() && minimapShown.get());
    }
    bubble.update(current, palette, view.getWidth(), view.getHeight());
  }
}
