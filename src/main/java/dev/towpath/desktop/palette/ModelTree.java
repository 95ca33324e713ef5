package dev.towpath.desktop.palette;

import dev.towpath.desktop.Workspace;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What has been drawn, as a tree by containment. Its selection is the editor's. */
public final class ModelTree extends VBox {
  private final Workspace workspace;
  private final TreeView<ResourceId> tree = new TreeView<>(new TreeItem<>());
  private final Set<ResourceId> collapsed = new HashSet<>();
  private boolean following;

  /** Follows the editor's design and selection. */
  public ModelTree(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().add("model-tree");
    tree.setId("model-tree");
    tree.setShowRoot(false);
    tree.getStyleClass().addAll("edge-to-edge", "dense");
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.setCellFactory(_ -> new ResourceCell(workspace));
    Label hint = new Label();
    hint.getStyleClass().add("empty-hint");
    hint.textProperty().bind(workspace.language().of("tree.empty"));
    hint.setWrapText(true);
    hint.visibleProperty()
        .bind(javafx.beans.binding.Bindings.isEmpty(tree.getRoot().getChildren()));
    hint.managedProperty().bind(hint.visibleProperty());
    VBox.setVgrow(tree, Priority.ALWAYS);
    getChildren().addAll(hint, tree);
    workspace.editor().designProperty().addListener(this::changed);
    workspace.language().textsProperty().addListener((_, _, _) -> tree.refresh());
    workspace.editor().selectionProperty().addListener((_, _, ids) -> follow(ids));
    tree.getSelectionModel()
        .getSelectedItems()
        .addListener((javafx.collections.ListChangeListener<TreeItem<ResourceId>>) _ -> lead());
    fill(workspace.editor().design());
  }

  private void changed(ObservableValue<?> observable, Design before, Design after) {
    if (before.topology() != after.topology()) {
      fill(after);
    }
  }

  private void fill(Design design) {
    following = true;
    Topology topology = design.topology();
    Set<ResourceId> shown = new HashSet<>();
    tree.getRoot()
        .getChildren()
        .setAll(
            sorted(
                    topology.resources().stream()
                        .filter(r -> Containment.parent(topology, r).isEmpty()))
                .map(r -> item(topology, r, shown))
                .toList());
    following = false;
    follow(workspace.editor().selectionProperty().get());
  }

  private TreeItem<ResourceId> item(Topology topology, Resource resource, Set<ResourceId> shown) {
    TreeItem<ResourceId> item = new TreeItem<>(resource.id());
    if (shown.add(resource.id())) {
      sorted(Containment.children(topology, resource))
          .forEach(child -> item.getChildren().add(item(topology, child, shown)));
    }
    item.setExpanded(!collapsed.contains(resource.id()));
    item.expandedProperty().addListener((_, _, open) -> remember(resource.id(), open));
    return item;
  }

  private void remember(ResourceId id, boolean open) {
    if (open) {
      collapsed.remove(id);
    } else {
      collapsed.add(id);
    }
  }

  private static Stream<Resource> sorted(Stream<Resource> resources) {
    return resources.sorted(
        Comparator.comparing((Resource r) -> r.getClass().getSimpleName())
            .reversed()
            .thenComparing((Resource r) -> Names.of(r)));
  }

  /** Selects here what is selected in the editor. */
  private void follow(Set<ResourceId> ids) {
    if (following || ids.equals(selectedHere())) {
      return;
    }
    following = true;
    tree.getSelectionModel().clearSelection();
    ids.forEach(id ->
        find(tree.getRoot(), id)
            .ifPresent(item -> {
              open(item.getParent());
              tree.getSelectionModel().select(item);
              tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
            }));
    following = false;
  }

  private static void open(TreeItem<ResourceId> item) {
    for (TreeItem<ResourceId> up = item; up != null; up = up.getParent()) {
      up.setExpanded(true);
    }
  }

  /** Selects in the editor what is selected here. */
  private void lead() {
    if (!following) {
      following = true;
      Set<ResourceId> ids = selectedHere();
      workspace.editor().selectionProperty().set(ids);
      if (ids.size() == 1) {
        workspace.surface().reveal(ids.iterator().next());
      }
      following = false;
    }
  }

  private Set<ResourceId> selectedHere() {
    Set<ResourceId> ids = new LinkedHashSet<>();
    for (TreeItem<ResourceId> item : tree.getSelectionModel().getSelectedItems()) {
      if (item != null && item.getValue() != null) {
        ids.add(item.getValue());
      }
    }
    return Set.copyOf(ids);
  }

  private static Optional<TreeItem<ResourceId>> find(TreeItem<ResourceId> from, ResourceId id) {
    if (id.equals(from.getValue())) {
      return Optional.of(from);
    }
    return from.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
  }
}
