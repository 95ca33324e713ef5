package dev.towpath.desktop.window;

import dev.towpath.desktop.DesignSurface;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.ResourceId;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Stands where the canvas will. */
public final class PlaceholderSurface implements DesignSurface {
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final Pane pane = new Pane();

  @Override
  public Region node() {
    return pane;
  }

  @Override
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  @Override
  public void zoomIn() {
    zoom.set(zoom.get() * 1.2);
  }

  @Override
  public void zoomOut() {
    zoom.set(zoom.get() / 1.2);
  }

  @Override
  public void zoomTo(double scale) {
    zoom.set(scale);
  }

  @Override
  public void fit() {
    zoom.set(1);
  }

  @Override
  public void reveal(ResourceId id) {}

  @Override
  public void startPlacing(KindDeclaration kind, boolean sticky) {}
}
