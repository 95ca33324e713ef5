package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.edit.MoveFigures;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

/** Undo, redo, delete and what is selected. */
final class EditCommands {
  private final Workspace workspace;

  private EditCommands(Workspace workspace) {
    this.workspace = workspace;
  }

  static void addTo(Commands commands, Workspace workspace) {
    new EditCommands(workspace).add(commands);
  }

  private void add(Commands commands) {
    var editor = workspace.editor();
    commands.add(
        "edit.undo",
        step("edit.undo", h -> h.undoable()),
        "mdi2u-undo",
        "Shortcut+Z",
        can(h -> h.undoable()),
        editor::undo);
    commands.add(
        "edit.redo",
        step("edit.redo", h -> h.redoable()),
        "mdi2r-redo",
        "Shortcut+Y Shortcut+Shift+Z",
        can(h -> h.redoable()),
        editor::redo);
    BooleanBinding selected =
        Bindings.createBooleanBinding(() -> !selection().isEmpty(), editor.selectionProperty());
    var surface = workspace.surface();
    commands.add("edit.cut", "mdi2c-content-cut", "Shortcut+X", selected, surface::cut);
    commands.add("edit.copy", "mdi2c-content-copy", "Shortcut+C", selected, surface::copy);
    commands.add("edit.paste", "mdi2c-content-paste", "Shortcut+V", surface::paste);
    commands.add(
        "edit.duplicate", "mdi2c-content-duplicate", "Shortcut+D", selected, surface::duplicate);
    commands.add(
        "edit.rename",
        "mdi2r-rename-box",
        "F2",
        Bindings.createBooleanBinding(() -> selection().size() == 1, editor.selectionProperty()),
        surface::rename);
    commands.add("edit.delete", "mdi2d-delete-outline", "Delete", selected, surface::delete);
    commands.add("edit.selectAll", "mdi2s-select-all", "Shortcut+A", this::selectAll);
    commands.add(
        "edit.selectNone",
        "mdi2s-select-off",
        "Shortcut+Shift+A",
        selected,
        () -> editor.selectionProperty().set(Set.of()));
    commands.add(
        "edit.selectContents",
        "",
        "",
        selected,
        () ->
            editor
                .selectionProperty()
                .set(figures(MoveFigures.withContents(design(), selection()))));
  }

  private void selectAll() {
    workspace.editor().selectionProperty().set(figures(design().topology().ids()));
  }

  private Set<ResourceId> figures(Set<ResourceId> ids) {
    var topology = design().topology();
    return ids.stream()
        .filter(id -> topology.get(id).filter(r -> Containment.hasFigure(topology, r)).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private StringBinding step(
      String id, Function<dev.towpath.edit.History, Optional<Message>> label) {
    var history = workspace.editor().historyProperty();
    var language = workspace.language();
    return Bindings.createStringBinding(
        () ->
            label
                .apply(history.get())
                .map(step ->
                    language.text(
                        "command." + id + ".step", language.text(step).replace("_", "__")))
                .orElseGet(() -> language.text("command." + id)),
        history,
        language.textsProperty());
  }

  private BooleanBinding can(Function<dev.towpath.edit.History, Optional<Message>> label) {
    var history = workspace.editor().historyProperty();
    return Bindings.createBooleanBinding(() -> label.apply(history.get()).isPresent(), history);
  }

  private Design design() {
    return workspace.editor().design();
  }

  private Set<ResourceId> selection() {
    return workspace.editor().selectionProperty().get();
  }
}
