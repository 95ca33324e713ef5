package dev.towpath.desktop.canvas;

import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Takes a kind that is dragged in from the palette, as its CloudFormation type in plain text. */
final class DropTarget {
  private final Node node;
  private final Board board;
  private @Nullable Placing placing;
  private @Nullable KindDeclaration kind;

  DropTarget(Node node, Board board) {
    this.node = node;
    this.board = board;
    node.setOnDragOver(this::over);
    node.setOnDragExited(_ -> end());
    node.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    Optional<KindDeclaration> dragged = kindOf(event);
    if (dragged.isEmpty()) {
      return;
    }
    if (placing == null || kind != dragged.get()) {
      kind = dragged.get();
      placing = new Placing(board, dragged.get());
    }
    if (placing.at(pointer(event))) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Placing current = placing;
    boolean put = current != null && current.at(pointer(event)) && current.put();
    event.setDropCompleted(put);
    end();
    event.consume();
    // The keys that follow are meant for what was dropped, not for the palette's search.
    node.requestFocus();
  }

  private static Optional<KindDeclaration> kindOf(DragEvent event) {
    return Optional.ofNullable(event.getDragboard().getString())
        .flatMap(Kinds::ofType)
        .filter(k -> !k.isPart());
  }

  private Pointer pointer(DragEvent event) {
    return Pointer.at(event.getX(), event.getY(), board.viewport());
  }

  private void end() {
    if (placing != null) {
      placing.end();
      placing = null;
      kind = null;
    }
  }

  void paint(Brush brush) {
    if (placing != null) {
      placing.paint(brush);
    }
  }
}
