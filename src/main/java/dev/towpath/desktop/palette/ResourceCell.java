package dev.towpath.desktop.palette;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;

/** A resource in the tree: icon, name and kind. */
final class ResourceCell extends TreeCell<ResourceId> {
  private static final double ICON = 18;
  private final Workspace workspace;

  ResourceCell(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  protected void updateItem(ResourceId id, boolean empty) {
    super.updateItem(id, empty);
    Optional<Resource> resource =
        empty || id == null ? Optional.empty() : workspace.editor().design().topology().get(id);
    setText(null);
    setGraphic(resource.map(this::row).orElse(null));
  }

  private HBox row(Resource resource) {
    KindDeclaration declaration = Kinds.of(resource);
    String kind = KindTexts.name(workspace.language().texts(), declaration);
    Label name = new Label(Names.of(resource));
    Label type = new Label(kind);
    type.getStyleClass().add("text-muted");
    HBox row = new HBox(new KindIcon(declaration, ICON), name, type);
    row.getStyleClass().add("tree-row");
    row.setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(name.getText() + ", " + kind);
    return row;
  }
}
