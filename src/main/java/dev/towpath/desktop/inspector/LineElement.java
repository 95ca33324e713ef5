package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Json;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** An element in one line, with a button that removes it. */
final class LineElement implements Element {
  private final Field field;
  private final HBox box;

  private LineElement(FieldContext context, Field field, Consumer<Json> commit) {
    this.field = field;
    Button remove = new Button(null, Icons.of("mdi2c-close"));
    remove.getStyleClass().addAll("button-icon", "flat");
    remove.setTooltip(new Tooltip(context.text("field.remove")));
    remove.setAccessibleText(context.text("field.remove"));
    remove.setOnAction(_ -> commit.accept(new Json.Nul()));
    box = new HBox(field.node(), remove);
    box.getStyleClass().add("field-line");
    HBox.setHgrow(field.node(), Priority.ALWAYS);
    field.show(Optional.empty());
  }

  static LineElement text(FieldContext context, Consumer<Json> commit) {
    LineField line = new LineField(context.workspace().language(), Readers.TEXT, commit);
    FieldContext own = element(context, commit);
    Field field = new FormulaField(own, line, json -> json.asText().isPresent());
    return new LineElement(context, field, commit);
  }

  static LineElement reference(FieldContext context, Consumer<Json> commit) {
    return new LineElement(context, new ReferenceField(element(context, commit)), commit);
  }

  private static FieldContext element(FieldContext context, Consumer<Json> commit) {
    return new FieldContext(context.workspace(), context.owner(), context.property(), commit);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Json value) {
    field.show(Optional.of(value));
  }
}
