package dev.towpath.desktop.problems;

import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import dev.towpath.proof.PolicyDecision;
import dev.towpath.proof.Proof;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** All that a flow has to pass, in order and in one line: the network, then each policy. */
final class ArgumentSteps extends FlowPane {
  private final Workspace workspace;

  ArgumentSteps(Workspace workspace, Proof proof) {
    this.workspace = workspace;
    setId("argument");
    getStyleClass().add("argument");
    proof
        .path()
        .ifPresent(path -> {
          Label network = new Label(workspace.language().text("argument.network"));
          add(network, Mark.of(path.result()));
        });
    proof.decisions().forEach(this::add);
  }

  private void add(PolicyDecision decision) {
    String owner = Names.of(workspace.editor().design().topology(), decision.owner());
    // A role stands there twice: for what it may do, and for who may assume it.
    boolean trust = decision.what().key().startsWith("trust.");
    Hyperlink step =
        new Hyperlink(trust ? workspace.language().text("argument.trust", owner) : owner);
    step.setOnAction(_ -> workspace.show(decision.owner()));
    step.setTooltip(new Tooltip(workspace.language().text(decision.what())));
    add(step, Mark.of(decision.result()));
  }

  private void add(Labeled step, Mark mark) {
    if (!getChildren().isEmpty()) {
      Label next = new Label("›");
      next.getStyleClass().add("text-muted");
      getChildren().add(next);
    }
    step.setGraphic(Icons.of(mark.icon(), mark.style()));
    step.setAccessibleText(step.getText() + ", " + workspace.language().text(mark.textKey()));
    getChildren().add(step);
  }
}
