package dev.towpath.desktop.canvas;

/** Copies figures through the system's clipboard. */
final class FigureClipboard {
  FigureClipboard(Board board, CanvasInput input) {}

  void copy() {}

  void paste() {}

  void duplicate() {}
}
