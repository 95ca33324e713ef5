package dev.towpath.desktop.problems;

import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import javafx.scene.control.TableCell;

/** A mark with its word. */
final class MarkCell<R> extends TableCell<R, Mark> {
  private final Workspace workspace;

  MarkCell(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  protected void updateItem(Mark mark, boolean empty) {
    super.updateItem(mark, empty);
    boolean nothing = empty || mark == null;
    setText(nothing ? null : workspace.language().text(mark.textKey()));
    setGraphic(nothing ? null : Icons.of(mark.icon(), mark.style()));
  }
}
