package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Message;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Type what is wanted, Enter puts it where the field was opened. */
final class QuickInsert extends VBox {
  private static final double WIDTH = 280;
  private static final double ROW = 30;
  private static final int ROWS = 8;

  private final Board board;
  private final Runnable done;
  private final TextField field = new TextField();
  private final ListView<KindDeclaration> list = new ListView<>();
  private @Nullable Pointer at;

  QuickInsert(Board board, Runnable done) {
    super(2);
    this.board = board;
    this.done = done;
    new ImeGuard(field);
    setId("quick-insert");
    field.setId("quick-insert-field");
    setManaged(false);
    setVisible(false);
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new KindCell());
    list.setOnMouseClicked(_ -> insert());
    getChildren().addAll(field, list);
    field.textProperty().subscribe(this::search);
    field.setOnAction(_ -> insert());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            close();
          }
        });
  }

  /** Opens at the pointer, with what was typed so far. */
  void open(Pointer pointer, String typed, Palette palette) {
    at = pointer;
    field.setPromptText(board.texts().text("canvas", "insert.prompt"));
    field.setText(typed);
    search(typed);
    setStyle(
        "-fx-effect: dropshadow(gaussian, rgba(0,0,0,0.35), 12, 0, 0, 3); -fx-background-radius: 6;"
            + " -fx-padding: 4; -fx-background-color: "
            + css(palette));
    double height = field.prefHeight(-1) + list.getPrefHeight() + 12;
    double x = Math.max(0, Math.min(pointer.screenX(), board.viewport().width() - WIDTH));
    double y = Math.max(0, Math.min(pointer.screenY(), board.viewport().height() - height));
    resizeRelocate(x, y, WIDTH, height);
    setVisible(true);
    field.requestFocus();
    field.end();
  }

  private static String css(Palette palette) {
    return palette.color(Ink.SURFACE).toString().replace("0x", "#");
  }

  private void search(String text) {
    List<KindDeclaration> found = KindSearch.find(text);
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.clamp(found.size(), 1, ROWS) * ROW + 2);
    list.setVisible(!found.isEmpty());
  }

  private void key(KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
      int size = Math.max(1, list.getItems().size());
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
      list.getSelectionModel().select(next);
      list.scrollTo(next);
      event.consume();
    }
  }

  private void insert() {
    KindDeclaration kind = list.getSelectionModel().getSelectedItem();
    Pointer place = at;
    if (kind == null || place == null) {
      return;
    }
    close();
    Placing placing = new Placing(board, kind);
    placing.at(place);
    Optional<Message> why = board.bubble();
    if (!placing.put()) {
      board.say(why, place);
    }
  }

  private void close() {
    if (isVisible()) {
      at = null;
      setVisible(false);
      done.run();
    }
  }

  /** Shows a kind's name and type. */
  private final class KindCell extends ListCell<KindDeclaration> {
    @Override
    protected void updateItem(@Nullable KindDeclaration kind, boolean empty) {
      super.updateItem(kind, empty);
      setText(empty || kind == null ? null : board.texts().text("model", "kind." + kind.name()));
    }
  }
}
