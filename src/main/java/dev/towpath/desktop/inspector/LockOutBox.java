package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Background;
import dev.towpath.desktop.RightsGrid;
import dev.towpath.desktop.Workspace;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.proof.LockOut;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who can still do what with the bucket that is inspected. */
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
    getChildren().setAll(title, new RightsGrid(workspace, result));
  }
}
