package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.problems.ProblemsView;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;

/** Going through the findings and curing them by keyboard. */
final class ProblemCommands {
  private ProblemCommands() {}

  static void addTo(
      Commands commands, Workspace workspace, ProblemsView problems, BooleanProperty shown) {
    var analysis = workspace.editor().analysisProperty();
    BooleanBinding any =
        Bindings.createBooleanBinding(() -> !analysis.get().findings().isEmpty(), analysis);
    commands.add("edit.fix", "mdi2l-lightbulb-on-outline", "Alt+Enter", any, problems::openFixes);
    commands.add("edit.nextFinding", "", "F8", any, () -> problems.step(1));
    commands.add("edit.previousFinding", "", "Shift+F8", any, () -> problems.step(-1));
    BooleanBinding drawn =
        Bindings.createBooleanBinding(
            () -> analysis.get().design().topology().size() > 0, analysis);
    commands.add(
        "view.costs",
        "mdi2c-cash-multiple",
        "",
        drawn,
        () -> {
          shown.set(true);
          problems.showCosts();
        });
  }
}
