package dev.towpath.desktop.inspector;

import dev.towpath.check.Finding;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The findings about a resource; one that is clicked opens in the problems panel. */
final class FindingsBox extends VBox {
  private final Workspace workspace;
  private final ResourceId id;

  FindingsBox(Workspace workspace, ResourceId id) {
    this.workspace = workspace;
    this.id = id;
    getStyleClass().add("inspector-findings");
    managedProperty().bind(visibleProperty());
  }

  void show() {
    List<Finding> findings =
        workspace.editor().analysisProperty().get().findings().stream()
            .filter(finding -> finding.resources().contains(id))
            .toList();
    getChildren().setAll(findings.stream().map(this::row).toList());
    setVisible(!findings.isEmpty());
  }

  private Button row(Finding finding) {
    Mark mark = Mark.of(finding.severity());
    Button row =
        new Button(
            workspace.language().text(finding.message()), Icons.of(mark.icon(), mark.style()));
    row.setWrapText(true);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().addAll("flat", "finding-row", mark.style() + "-row");
    row.setAccessibleText(workspace.language().text(mark.textKey()) + ", " + row.getText());
    row.setOnAction(_ -> workspace.finding().set(Optional.of(finding)));
    return row;
  }
}
