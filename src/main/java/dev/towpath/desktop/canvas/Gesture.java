package dev.towpath.desktop.canvas;

import dev.towpath.edit.Edit;
import java.util.List;

/** One drag, from press to release: shows what it would do and ends in at most one edit. */
interface Gesture {
  /** The pointer moved. */
  void drag(Pointer pointer);

  /**
   * The pointer was released: the edit to make, none where nothing has to be done, several where
   * the user has to choose one.
   */
  List<Edit> finish();

  /** Paints the preview above the drawing. */
  default void paint(Brush brush) {}
}
