package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.PropertyDeclaration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.VBox;

/** A row for each declared property, and one for what is not declared where there is any. */
final class Form extends VBox {
  private final Map<String, FieldRow> rows = new LinkedHashMap<>();
  private final OtherProperties others;

  /**
   * A form.
   *
   * @param hidden properties that are edited elsewhere
   */
  Form(Workspace workspace, KindDeclaration declaration, Set<String> hidden, FormTarget target) {
    getStyleClass().add("form");
    for (PropertyDeclaration property : declaration.properties()) {
      if (!hidden.contains(property.name())) {
        FieldContext context =
            new FieldContext(
                workspace,
                declaration,
                property,
                value -> target.set(Map.of(property.name(), value)));
        FieldRow row = new FieldRow(context);
        rows.put(property.name(), row);
        getChildren().add(row);
      }
    }
    others = new OtherProperties(workspace, Set.copyOf(declaration.propertyNames()), target);
    getChildren().add(others);
  }

  /** Shows the values of an object. */
  void show(Json.Obj values) {
    rows.forEach((name, row) -> row.show(Optional.ofNullable(values.fields().get(name))));
    others.show(values);
  }
}
