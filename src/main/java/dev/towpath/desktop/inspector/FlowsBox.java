package dev.towpath.desktop.inspector;

import dev.towpath.desktop.FlowTexts;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.ResourceId;
import dev.towpath.proof.Proof;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a channel must reach, with verdicts; one that is clicked is drawn over the canvas. */
final class FlowsBox extends VBox {
  private final Workspace workspace;
  private final ResourceId owner;

  FlowsBox(Workspace workspace, ResourceId owner) {
    this.workspace = workspace;
    this.owner = owner;
    getStyleClass().add("section");
    managedProperty().bind(visibleProperty());
  }

  void show() {
    List<Proof> proofs =
        workspace.editor().analysisProperty().get().proofs().stream()
            .filter(proof -> proof.flow().owner().equals(owner))
            .toList();
    Label title = new Label(workspace.language().text("inspector.flows"));
    title.getStyleClass().add("section-title");
    getChildren().setAll(title);
    proofs.forEach(proof -> getChildren().add(row(proof)));
    setVisible(!proofs.isEmpty());
  }

  private Button row(Proof proof) {
    Mark mark = Mark.of(proof.verdict());
    String verdict = workspace.language().text(mark.textKey());
    Button row =
        new Button(
            FlowTexts.purpose(workspace.language(), proof.flow()) + "\n" + verdict,
            Icons.of(mark.icon(), mark.style()));
    row.setWrapText(true);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().addAll("flat", "finding-row");
    row.setOnAction(_ -> workspace.editor().shownProofProperty().set(Optional.of(proof)));
    return row;
  }
}
