package dev.towpath.desktop.inspector;

import dev.towpath.desktop.language.Language;
import dev.towpath.model.Json;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A value in one line. Enter and leaving commit, Escape takes back; what cannot be the value stays
 * in the field with the reason below, and the design stays as it was.
 */
final class LineField implements Field {
  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("error");
  private final Language language;
  private final Function<String, Reading> reader;
  private final Consumer<Json> commit;
  private final TextField field = new TextField();
  private final Label error = new Label();
  private final VBox box = new VBox(field, error);
  private String shown = "";

  LineField(Language language, Function<String, Reading> reader, Consumer<Json> commit) {
    this.language = language;
    this.reader = reader;
    this.commit = commit;
    box.getStyleClass().add("field-box");
    error.getStyleClass().add("field-error");
    error.setWrapText(true);
    error.managedProperty().bind(error.visibleProperty());
    field.textProperty().addListener((_, _, _) -> validate());
    field.setOnAction(_ -> commit());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().addListener((_, _, focused) -> left(focused));
    validate();
  }

  /** The field itself, for its id and prompt. */
  TextField input() {
    return field;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    String text = value.flatMap(Json::asText).orElse("");
    if (!text.equals(shown) || !field.isFocused()) {
      shown = text;
      field.setText(text);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
      field.setText(shown);
      event.consume();
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void validate() {
    Reading reading = reader.apply(field.getText());
    boolean bad = reading instanceof Reading.Bad;
    if (reading instanceof Reading.Bad(var why)) {
      error.setText(language.text(why));
    }
    error.setVisible(bad);
    field.pseudoClassStateChanged(INVALID, bad);
  }

  private void commit() {
    if (!field.getText().equals(shown)
        && reader.apply(field.getText()) instanceof Reading.Good(Json value)) {
      shown = value.asText().orElse("");
      field.setText(shown);
      commit.accept(value);
    }
  }
}
