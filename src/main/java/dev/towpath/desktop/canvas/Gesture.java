package dev.towpath.desktop.canvas;

import dev.towpath.edit.Edit;
import java.util.Optional;

/** One drag, from press to release: shows what it would do and ends in at most one edit. */
interface Gesture {
  /** The pointer moved. */
  void drag(Pointer pointer);

  /** The pointer was released: what has to be done, where anything has. */
  Optional<Edit> finish();

  /** Paints the preview above the drawing. */
  default void paint(Brush brush) {}
}
