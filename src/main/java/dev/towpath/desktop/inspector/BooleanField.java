package dev.towpath.desktop.inspector;

import dev.towpath.model.Json;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** True, false, or not set, in which case AWS's default holds. */
final class BooleanField implements Field {
  private final FieldContext context;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, ToggleButton> buttons =
      Map.of(
          "",
          button("left-pill", ""),
          "true",
          button("center-pill", "true"),
          "false",
          button("right-pill", "false"));
  private final HBox box = new HBox(buttons.get(""), buttons.get("true"), buttons.get("false"));
  private String shown = "";

  BooleanField(FieldContext context) {
    this.context = context;
    buttons.forEach(
        (value, button) -> button.setText(value.isEmpty() ? context.text("field.notSet") : value));
    buttons.forEach((value, button) -> button.setOnAction(_ -> chosen(value)));
  }

  private ToggleButton button(String style, String value) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().add(style);
    button.setToggleGroup(group);
    button.setUserData(value);
    return button;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    shown = value.flatMap(Json::asText).orElse("");
    ToggleButton button = buttons.get(shown);
    group.selectToggle(button);
  }

  private void chosen(String value) {
    group.selectToggle(buttons.get(value));
    if (!value.equals(shown)) {
      shown = value;
      context
          .commit()
          .accept(value.isEmpty() ? new Json.Nul() : Json.of(Boolean.parseBoolean(value)));
    }
  }
}
