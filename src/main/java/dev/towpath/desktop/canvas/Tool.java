package dev.towpath.desktop.canvas;

import javafx.scene.Cursor;

/** What the primary button does on the canvas: a state machine fed with what the pointer does. */
interface Tool {
  void pressed(Pointer pointer);

  void dragged(Pointer pointer);

  void released(Pointer pointer);

  void moved(Pointer pointer);

  /** Gives up what is under way and leaves nothing behind; false where nothing was. */
  boolean cancel();

  /** Paints above the drawing. */
  void paint(Brush brush);

  /** The pointer's shape. */
  Cursor cursor();
}
