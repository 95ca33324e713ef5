package dev.towpath.desktop.inspector;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * One of the values that AWS allows, or none. A value that is not among them is shown all the same.
 */
final class ChoiceField implements Field {
  private static final String NOT_SET = "";
  private final FieldContext context;
  private final ComboBox<String> box = new ComboBox<>();
  private boolean showing;

  ChoiceField(FieldContext context) {
    this.context = context;
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String value) {
            return value == null || value.equals(NOT_SET) ? context.text("field.notSet") : value;
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    box.valueProperty().addListener((_, _, value) -> chosen(value));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    showing = true;
    String text = value.flatMap(Json::asText).orElse(NOT_SET);
    List<String> items = new ArrayList<>(List.of(NOT_SET));
    items.addAll(context.property().values());
    if (!items.contains(text)) {
      items.add(text);
    }
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    box.setValue(text);
    showing = false;
  }

  private void chosen(String value) {
    if (!showing && value != null) {
      context.commit().accept(value.equals(NOT_SET) ? new Json.Nul() : Json.of(value));
    }
  }
}
