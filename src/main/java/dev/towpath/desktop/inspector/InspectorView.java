package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Shows and edits what is selected. */
public final class InspectorView extends ScrollPane {
  private final Workspace workspace;
  private final Commands commands;
  private Optional<ResourceInspector> shown = Optional.empty();

  /** Follows the selection. */
  public InspectorView(Workspace workspace, Commands commands) {
    this.workspace = workspace;
    this.commands = commands;
    setId("inspector");
    getStyleClass().addAll("inspector", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    workspace.editor().selectionProperty().addListener((_, _, _) -> rebuild());
    workspace.editor().lineProperty().addListener((_, _, _) -> rebuild());
    workspace.language().textsProperty().addListener((_, _, _) -> rebuild());
    workspace.editor().designProperty().addListener((_, _, _) -> refresh());
    workspace
        .editor()
        .analysisProperty()
        .addListener((_, _, _) -> shown.ifPresent(ResourceInspector::showAnalysis));
    rebuild();
  }

  private void refresh() {
    Optional<ResourceId> now = workspace.editor().selected().map(Resource::id);
    if (shown.isPresent() && now.equals(shown.map(ResourceInspector::id)) && shown.get().show()) {
      return;
    }
    rebuild();
  }

  private void rebuild() {
    Set<ResourceId> selection = workspace.editor().selectionProperty().get();
    shown = workspace.editor().selected().map(r -> new ResourceInspector(workspace, r));
    Node content = shown.<Node>map(inspector -> inspector).orElseGet(() -> other(selection));
    setContent(
        workspace
            .editor()
            .lineProperty()
            .get()
            .<Node>map(line -> new VBox(new LineBox(workspace, line), content))
            .orElse(content));
    setVvalue(0);
  }

  private Node other(Set<ResourceId> selection) {
    return selection.size() > 1 ? new SelectionSummary(workspace, commands, selection) : nothing();
  }

  private Node nothing() {
    Label hint = new Label(workspace.language().text("inspector.nothing"));
    hint.setWrapText(true);
    hint.getStyleClass().add("empty-hint");
    return new VBox(hint);
  }
}
