package dev.towpath.desktop.window;

import dev.towpath.desktop.Asking;
import dev.towpath.desktop.Editor;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.proof.Supposition;
import dev.towpath.proof.WhoCan;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Questions about the design, by menu and keyboard. */
final class AskCommands {
  private AskCommands() {}

  static void addTo(Commands commands, Workspace workspace) {
    Editor editor = workspace.editor();
    Asking asking = editor.asking();
    commands.add(
        "ask.off",
        "mdi2p-power-plug-off-outline",
        "Shortcut+Shift+O",
        Bindings.createBooleanBinding(
            () -> !editor.selectionProperty().get().isEmpty(), editor.selectionProperty()),
        () -> asking.suppose(new Supposition.Off(editor.selectionProperty().get())));
    commands.add(
        "ask.end",
        "",
        "",
        Bindings.createBooleanBinding(
            () -> asking.whatIfProperty().get().isPresent(), asking.whatIfProperty()),
        asking::endSupposing);
    commands.add(
        "ask.reach",
        "",
        "",
        one(editor, WhoCan::isTarget),
        () -> selected(editor).ifPresent(id -> asking.ask(new Asking.Question.Reach(id))));
    commands.add(
        "ask.from",
        "",
        "",
        one(editor, WhoCan::isSource),
        () -> selected(editor).ifPresent(id -> asking.ask(new Asking.Question.From(id))));
  }

  private static BooleanBinding one(Editor editor, BiPredicate<Design, ResourceId> asked) {
    return Bindings.createBooleanBinding(
        () -> selected(editor).filter(id -> asked.test(editor.design(), id)).isPresent(),
        editor.selectionProperty(),
        editor.designProperty());
  }

  private static Optional<ResourceId> selected(Editor editor) {
    return editor.selected().map(resource -> resource.id());
  }
}
