package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.edit.Connections;
import dev.towpath.edit.Edit;
import dev.towpath.edit.Line;
import dev.towpath.model.Design;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The selected line: what it joins, and the way to take it away or why it stays. */
final class LineBox extends VBox {
  private final Workspace workspace;

  LineBox(Workspace workspace, Line line) {
    this.workspace = workspace;
    setId("line-box");
    getStyleClass().add("line-box");
    Design design = workspace.editor().design();
    Label title = new Label(workspace.language().text("inspector.line"));
    title.getStyleClass().add("section-title");
    getChildren()
        .addAll(title, words(workspace.language().text(Connections.describe(design, line))));
    Optional<Edit> edit = Connections.removing(design, line);
    if (edit.isPresent()) {
      getChildren().add(remove(edit.get()));
    } else {
      Label why = words(workspace.language().text(Connections.whyStays(design, line)));
      why.getStyleClass().add("text-muted");
      getChildren().add(why);
    }
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private Button remove(Edit edit) {
    Button remove =
        new Button(
            workspace.language().text("inspector.line.remove"), Icons.of("mdi2l-link-variant-off"));
    remove.setId("remove-line");
    remove.setOnAction(_ -> workspace.editor().apply(edit));
    return remove;
  }
}
