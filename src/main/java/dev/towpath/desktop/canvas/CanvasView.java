package dev.towpath.desktop.canvas;

import dev.towpath.desktop.Editor;
import dev.towpath.diagram.Shape;
import dev.towpath.diagram.Theme;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** The canvas of one editor: shows its design and turns what pointer and keys do into edits. */
public final class CanvasView extends Region {
  private static final double ZOOM_STEP = 1.25;

  private final Canvas canvas = new Canvas();
  private final ShapePainter shapes = new ShapePainter(new IconAtlas());
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final Board board;
  private final CanvasInput input;
  private final AnimationTimer frame =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          paint();
        }
      };
  private Palette palette = new Palette(Theme.LIGHT);

  /** A canvas for an editor in a language. */
  public CanvasView(Editor editor, Texts texts) {
    board = new Board(editor, texts, frame::start);
    getChildren().add(canvas);
    canvas.setManaged(false);
    setFocusTraversable(true);
    setId("canvas");
    input = new CanvasInput(this, board);
    editor.designProperty().subscribe(board::outdated);
    editor.analysisProperty().subscribe(board::outdated);
    editor.selectionProperty().subscribe(board::redraw);
    editor.shownProofProperty().subscribe(board::redraw);
    editor.previewProperty().subscribe(board::outdated);
    theme.subscribe(changed -> {
      palette = new Palette(changed);
      board.redraw();
    });
  }

  /** Light or dark. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Shows another language. */
  public void show(Texts texts) {
    board.show(texts);
  }

  /** How large things are shown; 1 is 100 %. */
  public ReadOnlyDoubleProperty zoomProperty() {
    return board.viewport().zoomProperty();
  }

  /** One step larger. */
  public void zoomIn() {
    zoomTo(board.viewport().zoom() * ZOOM_STEP);
  }

  /** One step smaller. */
  public void zoomOut() {
    zoomTo(board.viewport().zoom() / ZOOM_STEP);
  }

  /** That large, around the middle; 1 is 100 %. */
  public void zoomTo(double zoom) {
    board.viewport().zoomAt(zoom, getWidth() / 2, getHeight() / 2);
    board.redraw();
  }

  /** Shows everything. */
  public void fit() {
    board
        .drawing()
        .bounds()
        .ifPresent(box -> {
          board.viewport().fit(box);
          board.redraw();
        });
  }

  /** Scrolls to a resource's figure. */
  public void reveal(ResourceId id) {
    board
        .drawing()
        .figure(id)
        .map(Shape.Figure::box)
        .ifPresent(box -> {
          board.viewport().centerOn(box.centerX(), box.centerY());
          board.redraw();
        });
  }

  /** Where a resource's figure is in this node's own pixels; empty where it has none. */
  public Optional<Box> boundsOnScreen(ResourceId id) {
    Viewport viewport = board.viewport();
    return board
        .drawing()
        .figure(id)
        .map(Shape.Figure::box)
        .map(box ->
            new Box(
                viewport.screenX(box.x()),
                viewport.screenY(box.y()),
                box.width() * viewport.zoom(),
                box.height() * viewport.zoom()));
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      board.viewport().resize(getWidth(), getHeight());
      board.redraw();
    }
  }

  private void paint() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    Brush brush = new Brush(canvas.getGraphicsContext2D(), board.viewport(), palette, scale);
    GridPainter.paint(brush);
    List<Shape> visible = board.drawing().in(board.viewport().visible());
    shapes.paint(brush, visible);
    SelectionPainter.paint(brush, board, visible);
    input.tool().paint(brush);
  }
}
