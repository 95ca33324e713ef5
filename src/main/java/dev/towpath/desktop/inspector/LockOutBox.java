package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Background;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.proof.LockOut;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Who can still do what with a bucket: callers down, actions across. */
final class LockOutBox extends VBox {
  private final Workspace workspace;
  private final ResourceId bucket;

  LockOutBox(Workspace workspace, ResourceId bucket) {
    this.workspace = workspace;
    this.bucket = bucket;
    getStyleClass().add("section");
    setId("lock-out");
  }

  /** Simulates off the JavaFX thread; the latest design wins. */
  void show() {
    Design design = workspace.editor().design();
    design
        .topology()
        .get(bucket, Bucket.class)
        .ifPresent(b ->
            Background.run(
                () -> LockOut.simulate(design, b),
                result -> {
                  if (workspace.editor().design() == design) {
                    show(result);
                  }
                }));
  }

  private void show(LockOut result) {
    Label title = new Label(workspace.language().text("lockout.title"));
    title.getStyleClass().add("section-title");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lock-out");
    for (int column = 0; column < LockOut.ACTIONS.size(); column++) {
      Label action = new Label(LockOut.ACTIONS.get(column).replace("s3:", ""));
      action.getStyleClass().add("lock-out-action");
      action.setRotate(-90);
      Group turned = new Group(action);
      GridPane.setValignment(turned, VPos.BOTTOM);
      grid.add(turned, column + 1, 0);
    }
    for (int row = 0; row < result.callers().size(); row++) {
      LockOut.Caller caller = result.callers().get(row);
      Label name = new Label(workspace.language().text(caller.name()));
      name.setWrapText(true);
      grid.add(name, 0, row + 1);
      for (int column = 0; column < LockOut.ACTIONS.size(); column++) {
        grid.add(cell(result.cell(caller, LockOut.ACTIONS.get(column))), column + 1, row + 1);
      }
    }
    getChildren().setAll(title, grid);
  }

  private Label cell(LockOut.Cell cell) {
    Mark mark = Mark.of(cell.means());
    String why =
        workspace.language().text(cell.why())
            + cell.statement().map(s -> " [" + s + "]").orElse("");
    Label label = new Label(null, Icons.of(mark.icon(), mark.style()));
    label.setTooltip(new Tooltip(cell.action() + "\n" + why));
    label.setAccessibleText(cell.action() + ", " + why);
    return label;
  }
}
