package dev.towpath.desktop;

import dev.towpath.desktop.command.Command;
import dev.towpath.edit.Align;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.ResourceId;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;

/** What the rest of the window asks of the canvas. */
public interface DesignSurface {
  /** What is put into the window. */
  Region node();

  /** The scale, 1 being 100 %. */
  ReadOnlyDoubleProperty zoomProperty();

  /** One step nearer. */
  void zoomIn();

  /** One step away. */
  void zoomOut();

  /** To a scale. */
  void zoomTo(double scale);

  /** Shows the whole drawing. */
  void fit();

  /** Brings a figure into view. */
  void reveal(ResourceId id);

  /** Lets the next click place a figure; a sticky one stays until Escape. */
  void startPlacing(KindDeclaration kind, boolean sticky);

  /** Deletes the connector that was clicked, or else the selected figures. */
  void delete();

  /** Copies the selection and deletes it. */
  void cut();

  /** Copies the selection. */
  void copy();

  /** Adds what was copied, at the pointer. */
  void paste();

  /** Adds a copy of the selection beside it. */
  void duplicate();

  /** Puts the selected figures in line. */
  void align(Align.Line line);

  /** Whether the legend of lines is shown. */
  BooleanProperty legendShown();

  /** Whether the map of the whole is shown where not everything is visible. */
  BooleanProperty minimapShown();

  /** Puts a command into the menu of the figures that it can be done with. */
  void offer(Command command);

  /** Lets the user type another name over the selected figure. */
  void rename();
}
