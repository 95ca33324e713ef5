package dev.towpath.desktop.window;

import dev.towpath.desktop.DesignSurface;
import dev.towpath.desktop.Editor;
import dev.towpath.desktop.canvas.CanvasView;
import dev.towpath.desktop.command.Command;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.diagram.Theme;
import dev.towpath.edit.Align;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.ResourceId;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;

/** The canvas, in the window's language and theme. */
final class CanvasSurface implements DesignSurface {
  private final CanvasView view;

  CanvasSurface(Editor editor, Language language, Settings settings) {
    view = new CanvasView(editor, language.texts());
    view.getStyleClass().add("design-canvas");
    language.textsProperty().addListener((_, _, texts) -> view.show(texts));
    settings
        .preferencesProperty()
        .subscribe(now -> view.themeProperty().set(now.dark() ? Theme.DARK : Theme.LIGHT));
  }

  /** Tells which rule decided at the hop that the user clicks. */
  void onHop(Consumer<ResourceId> listener) {
    view.setOnHop(step -> listener.accept(step.decider()));
  }

  @Override
  public Region node() {
    return view;
  }

  @Override
  public ReadOnlyDoubleProperty zoomProperty() {
    return view.zoomProperty();
  }

  @Override
  public void zoomIn() {
    view.zoomIn();
  }

  @Override
  public void zoomOut() {
    view.zoomOut();
  }

  @Override
  public void zoomTo(double scale) {
    view.zoomTo(scale);
  }

  @Override
  public void fit() {
    view.fit();
  }

  @Override
  public void reveal(ResourceId id) {
    view.reveal(id);
  }

  @Override
  public void startPlacing(KindDeclaration kind, boolean sticky) {
    view.startPlacing(kind, sticky);
  }

  @Override
  public void delete() {
    view.deleteSelection();
  }

  @Override
  public void cut() {
    view.cut();
  }

  @Override
  public void copy() {
    view.copy();
  }

  @Override
  public void paste() {
    view.paste();
  }

  @Override
  public void duplicate() {
    view.duplicate();
  }

  @Override
  public void align(Align.Line line) {
    view.align(line);
  }

  @Override
  public BooleanProperty legendShown() {
    return view.legendProperty();
  }

  @Override
  public BooleanProperty minimapShown() {
    return view.minimapProperty();
  }

  @Override
  public void offer(Command command) {
    view.offer(command);
  }

  @Override
  public void rename() {
    view.renameSelected();
  }
}
