package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The name of another resource, with a way to go there. */
final class ReferenceField implements Field {
  private final FieldContext context;
  private final ReferencePicker picker;
  private final Button go = new Button(null, Icons.of("mdi2a-arrow-right-circle-outline"));
  private final HBox box;

  ReferenceField(FieldContext context) {
    this.context = context;
    picker =
        new ReferencePicker(
            context, choice -> context.commit().accept(choice.json(context.property())));
    picker.node().setId("field-" + context.property().name());
    go.getStyleClass().addAll("button-icon", "flat", "go");
    go.setTooltip(new Tooltip(context.text("field.go")));
    go.setAccessibleText(context.text("field.go"));
    box = new HBox(picker.node(), go);
    box.getStyleClass().add("field-line");
    HBox.setHgrow(picker.node(), Priority.ALWAYS);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    ReferenceChoice choice = value.map(ReferenceChoice::of).orElseGet(ReferenceChoice.None::new);
    picker.show(
        choice,
        ReferenceChoice.candidates(context.workspace().editor().design(), context.property()));
    boolean inside = choice instanceof ReferenceChoice.Inside;
    go.setDisable(!inside);
    go.setOnAction(_ -> go(choice));
  }

  private void go(ReferenceChoice choice) {
    if (choice instanceof ReferenceChoice.Inside(ResourceId id)) {
      context.workspace().show(id);
    }
  }
}
