package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.desktop.palette.KindIcon;
import dev.towpath.edit.Rename;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is selected: icon, name, kind, type with its page, id. */
final class Header extends VBox {
  private static final double ICON = 36;
  private final Workspace workspace;
  private final ResourceId id;
  private final Label title = new Label();
  private final Optional<PropertyDeclaration> nameProperty;
  private final Optional<FieldRow> nameRow;
  private final LineField name;

  Header(Workspace workspace, Resource resource) {
    this.workspace = workspace;
    id = resource.id();
    KindDeclaration declaration = Kinds.of(resource);
    nameProperty = declaration.nameProperty();
    nameRow =
        nameProperty.map(property ->
            new FieldRow(new FieldContext(workspace, declaration, property, this::setName)));
    name = new LineField(workspace.language(), Readers.TEXT, this::rename);
    name.input().setId("field-Name");
    name.input().setPromptText(id.value());
    getStyleClass().add("inspector-header");
    getChildren().addAll(head(resource, declaration));
    nameRow.ifPresentOrElse(
        getChildren()::add, () -> getChildren().add(labelled("inspector.name", name)));
    TextField copied = new TextField(id.value());
    copied.setEditable(false);
    copied.getStyleClass().add("read-only");
    Label label = new Label(workspace.language().text("inspector.id"));
    label.getStyleClass().add("field-label");
    VBox row = new VBox(label, copied);
    row.getStyleClass().add("field-row");
    getChildren().add(row);
  }

  void show(Resource resource) {
    title.setText(Names.of(resource));
    nameRow.ifPresent(
        row -> row.show(nameProperty.flatMap(p -> Properties.get(resource, p.name()))));
    name.show(resource.rest().tag("Name").map(Json::of));
  }

  private HBox head(Resource resource, KindDeclaration declaration) {
    title.getStyleClass().add("inspector-title");
    title.setWrapText(true);
    Label kind = new Label(KindTexts.name(workspace.language().texts(), declaration));
    kind.getStyleClass().add("text-muted");
    String type = Kinds.typeOf(resource);
    Hyperlink link = new Hyperlink(type);
    link.getStyleClass().add("type-link");
    link.setOnAction(_ -> DocumentationLinks.of(type).ifPresent(workspace.browse()));
    link.setDisable(DocumentationLinks.of(type).isEmpty());
    VBox words = new VBox(title, kind, link);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(new KindIcon(declaration, ICON), words);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("inspector-head");
    return head;
  }

  private VBox labelled(String key, LineField field) {
    Label label = new Label(workspace.language().text(key));
    label.getStyleClass().add("field-label");
    VBox row = new VBox(label, field.node());
    row.getStyleClass().add("field-row");
    return row;
  }

  private void rename(Json value) {
    workspace.editor().apply(new Rename(id, value.asText().orElse("")));
  }

  private void setName(Json value) {
    if (value instanceof Json.Obj) {
      nameProperty.ifPresent(
          p -> FormTarget.resource(workspace.editor(), id).set(java.util.Map.of(p.name(), value)));
    } else {
      rename(value);
    }
  }
}
