package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A group of properties that is there or not. */
final class StructureField implements Field {
  private final FieldContext context;
  private final VBox box = new VBox();
  private final Form form;
  private final Button add;
  private final Button remove;
  private Json.Obj now = Json.Obj.EMPTY;

  StructureField(FieldContext context) {
    this.context = context;
    form =
        new Form(
            context.workspace(),
            Kinds.of(context.property().element()),
            Set.of(),
            FormTarget.object(() -> now, context.commit()));
    add = new Button(context.text("field.add"), Icons.of("mdi2p-plus"));
    add.getStyleClass().addAll("flat", "small");
    add.setOnAction(_ -> context.commit().accept(Json.Obj.EMPTY));
    remove = new Button(context.text("field.remove"), Icons.of("mdi2d-delete-outline"));
    remove.getStyleClass().addAll("flat", "small");
    remove.setOnAction(_ -> context.commit().accept(new Json.Nul()));
    box.getStyleClass().add("structure");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    boolean there = value.isPresent();
    now = value.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast).orElse(Json.Obj.EMPTY);
    form.show(now);
    Node first = there ? form : add;
    if (box.getChildren().isEmpty() || box.getChildren().getFirst() != first) {
      box.getChildren().setAll(there ? new Node[] {form, remove} : new Node[] {add});
    }
  }
}
