package dev.towpath.desktop.code;

import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.Language;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Finds a text in the code: the next one by Enter, the one before by Shift and Enter. */
final class FindBar extends HBox {
  private final CodeView view;
  private final Language language;
  private final TextField field = new TextField();
  private final Label count = new Label();

  FindBar(CodeView view, Language language) {
    this.view = view;
    this.language = language;
    setId("code-find-bar");
    getStyleClass().add("code-find-bar");
    field.setId("code-find");
    field.promptTextProperty().bind(language.of("code.find.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    count.setId("code-find-count");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .setAll(
            field,
            count,
            button("code.find.previous", "mdi2c-chevron-up", () -> go(false)),
            button("code.find.next", "mdi2c-chevron-down", () -> go(true)),
            button("code.find.close", "mdi2c-close", this::close));
    field.textProperty().addListener((_, _, text) -> seek(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll("button-icon", "flat");
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(language.of(key));
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(language.of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Shows the bar, with what is selected to be found. */
  void open() {
    setVisible(true);
    List<Place> selection = view.selection();
    Place from = selection.getFirst();
    Place to = selection.getLast();
    if (from.line() == to.line() && from.column() < to.column()) {
      field.setText(view.line(from.line()).substring(from.column(), to.column()));
    }
    field.requestFocus();
    field.selectAll();
    seek(field.getText());
  }

  private void close() {
    setVisible(false);
    view.seek("");
    view.area().requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go(!event.isShiftDown());
      event.consume();
    }
  }

  private void anywhere(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.F3) {
      go(!event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.F && event.isShortcutDown() && !event.isShiftDown()) {
      open();
      event.consume();
    }
  }

  private Search search() {
    return Search.of(field.getText(), view.size(), view::line);
  }

  /** Shows the first one from the cursor on. */
  private void seek(String text) {
    view.seek(text);
    Search search = search();
    show(search, search.from(view.selection().getFirst()));
  }

  private void go(boolean forward) {
    Search search = search();
    List<Place> selection = view.selection();
    show(search, forward ? search.from(selection.getLast()) : search.before(selection.getFirst()));
  }

  private void show(Search search, Optional<Place> found) {
    found.ifPresent(place ->
        view.select(place, new Place(place.line(), place.column() + field.getText().length())));
    int number = found.map(search.places()::indexOf).orElse(-1) + 1;
    String more = search.places().size() >= Search.MOST ? "+" : "";
    count.setText(
        field.getText().isEmpty()
            ? ""
            : language.text("code.find.count", number, search.places().size() + more));
  }
}
