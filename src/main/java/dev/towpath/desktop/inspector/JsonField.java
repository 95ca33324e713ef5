package dev.towpath.desktop.inspector;

import dev.towpath.desktop.language.Language;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * JSON as text, checked as it is typed. Leaving and Ctrl+Enter commit, Escape takes back; what is
 * no JSON stays with line and column of the mistake.
 */
final class JsonField implements Field {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("error");
  private static final int MOST_ROWS = 18;
  private final Language language;
  private final Consumer<Json> commit;
  private final TextArea area = new TextArea();
  private final Label error = new Label();
  private final VBox box;
  private String shown = "";

  JsonField(Language language, Consumer<Json> commit) {
    this.language = language;
    this.commit = commit;
    Button format = new Button(language.text("json.format"));
    format.getStyleClass().addAll("flat", "small");
    format.setOnAction(_ -> format());
    HBox bar = new HBox(format);
    bar.getStyleClass().add("json-bar");
    box = new VBox(area, error, bar);
    box.getStyleClass().add("field-box");
    area.getStyleClass().add("json-area");
    area.setPrefRowCount(3);
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    error.managedProperty().bind(error.visibleProperty());
    area.textProperty().addListener((_, _, _) -> validate());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    area.focusedProperty().addListener((_, _, focused) -> left(focused));
    validate();
  }

  /** The area itself, for its id. */
  TextArea input() {
    return area;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    String text = value.map(JsonText::write).orElse("");
    if (!text.equals(shown) || !area.isFocused()) {
      shown = text;
      area.setText(text);
      area.setPrefRowCount((int) Math.clamp(text.lines().count() + 1, 3, MOST_ROWS));
    }
  }

  /** What the text is. */
  static Reading read(String text) {
    if (text.isBlank()) {
      return Reading.good(new Json.Nul());
    }
    try {
      return Reading.good(JsonText.read(text));
    } catch (JsonText.NotJsonException e) {
      return Reading.bad("invalid.json", e.line(), e.column(), e.problem());
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(shown)) {
      area.setText(shown);
      event.consume();
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void format() {
    if (read(area.getText()) instanceof Reading.Good(Json value) && !(value instanceof Json.Nul)) {
      area.setText(JsonText.write(value));
      commit();
    }
  }

  private void validate() {
    Reading reading = read(area.getText());
    if (reading instanceof Reading.Bad(var why)) {
      error.setText(language.text(why));
    }
    error.setVisible(reading instanceof Reading.Bad);
    area.pseudoClassStateChanged(INVALID, reading instanceof Reading.Bad);
  }

  private void commit() {
    if (!area.getText().equals(shown) && read(area.getText()) instanceof Reading.Good(Json value)) {
      shown = area.getText();
      commit.accept(value);
    }
  }
}
