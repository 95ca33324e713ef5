package dev.towpath.desktop.canvas;

import dev.towpath.edit.Rename;
import dev.towpath.model.Box;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Edits a figure's name in place: Enter or leaving keeps it, Esc does not. */
final class NameField extends TextField {
  private final Board board;
  private final Runnable done;
  private @Nullable ResourceId editing;

  NameField(Board board, Runnable done) {
    this.board = board;
    this.done = done;
    new ImeGuard(this);
    setId("name-field");
    setManaged(false);
    setVisible(false);
    setOnAction(_ -> commit());
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            commit();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /** Begins to edit the name of a resource whose figure is there. */
  void open(Resource resource, Box header, boolean container) {
    Viewport viewport = board.viewport();
    double left = container ? header.x() + 32 : header.x();
    double top = container ? header.y() : header.y() + 42;
    double width = Math.max(160, (header.right() - left) * viewport.zoom());
    setText(Names.of(resource));
    resizeRelocate(viewport.screenX(left), viewport.screenY(top), Math.min(320, width), 28);
    editing = resource.id();
    setVisible(true);
    requestFocus();
    selectAll();
  }

  private void commit() {
    ResourceId id = editing;
    if (id != null) {
      String text = getText().strip();
      boolean same =
          board.design().topology().get(id).map(Names::of).filter(text::equals).isPresent();
      close();
      if (!same) {
        board.editor().apply(new Rename(id, text));
      }
    }
  }

  private void close() {
    editing = null;
    setVisible(false);
    done.run();
  }
}
