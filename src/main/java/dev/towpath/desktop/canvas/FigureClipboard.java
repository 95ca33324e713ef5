package dev.towpath.desktop.canvas;

import dev.towpath.edit.Clipboard;
import java.util.Optional;
import javafx.scene.input.ClipboardContent;

/** Copies figures through the system's clipboard. */
final class FigureClipboard {
  private final Board board;
  private final CanvasInput input;

  FigureClipboard(Board board, CanvasInput input) {
    this.board = board;
    this.input = input;
  }

  void copy() {
    if (!board.selection().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(Clipboard.copy(board.design(), board.selection()));
      javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** Inserts what was copied at the pointer; nothing where the clipboard holds something else. */
  void paste() {
    Pointer at = input.pointer();
    double x = Snapping.toGrid(at.x());
    double y = Snapping.toGrid(at.y());
    Optional.ofNullable(javafx.scene.input.Clipboard.getSystemClipboard().getString())
        .flatMap(text -> Clipboard.paste(board.design(), text, x, y))
        .ifPresent(this::insert);
  }

  void duplicate() {
    Clipboard.duplicate(board.design(), board.selection()).ifPresent(this::insert);
  }

  private void insert(Clipboard.Pasted pasted) {
    board.editor().apply(pasted.edit());
    board.select(pasted.ids());
  }
}
