package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.model.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The properties without a field of their own, as JSON; not there where there are none. */
final class OtherProperties extends VBox {
  private final Set<String> declared;
  private final FormTarget target;
  private final JsonField field;
  private Json.Obj shown = Json.Obj.EMPTY;

  OtherProperties(Workspace workspace, Set<String> declared, FormTarget target) {
    this.declared = declared;
    this.target = target;
    field = new JsonField(workspace.language(), this::commit);
    Label label = new Label(workspace.language().text("field.others"));
    label.getStyleClass().add("field-label");
    getStyleClass().add("field-row");
    getChildren().addAll(label, field.node());
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(Json.Obj values) {
    Json.Obj rest = Json.Obj.EMPTY;
    for (Map.Entry<String, Json> value : values.fields().entrySet()) {
      rest = declared.contains(value.getKey()) ? rest : rest.with(value.getKey(), value.getValue());
    }
    shown = rest;
    setVisible(!rest.isEmpty());
    field.show(Optional.of(rest));
  }

  private void commit(Json json) {
    Map<String, Json> next = new LinkedHashMap<>();
    shown.fields().keySet().forEach(name -> next.put(name, new Json.Nul()));
    if (json instanceof Json.Obj object) {
      object
          .fields()
          .forEach((name, value) -> {
            if (!declared.contains(name)) {
              next.put(name, value);
            }
          });
      next.entrySet()
          .removeIf(value -> value.getValue().equals(shown.fields().get(value.getKey())));
      if (!next.isEmpty()) {
        target.set(next);
      }
    }
  }
}
