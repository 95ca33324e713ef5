package dev.towpath.desktop.window;

import dev.towpath.desktop.Gate;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says over the canvas why an edit was not taken. */
final class RefusalBanner extends HBox {
  private final Workspace workspace;
  private final Label text = new Label(null, Icons.of("mdi2c-cancel", "mark-danger"));
  private final Hyperlink show = new Hyperlink();

  RefusalBanner(Workspace workspace) {
    this.workspace = workspace;
    var editor = workspace.editor();
    setId("refusal-banner");
    getStyleClass().add("refusal-banner");
    setAlignment(Pos.CENTER_LEFT);
    setMaxHeight(Region.USE_PREF_SIZE);
    text.setId("refusal-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    show.setId("refusal-show");
    show.textProperty().bind(workspace.language().of("template.refused.show"));
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setOnAction(_ ->
        editor.refusalProperty().get().flatMap(Gate.Refusal::about).ifPresent(workspace::show));
    Button close = new Button();
    close.setId("refusal-close");
    close.textProperty().bind(workspace.language().of("dialog.close"));
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(_ -> editor.forgetRefusal());
    getChildren().setAll(text, show, close);
    managedProperty().bind(visibleProperty());
    editor.refusalProperty().subscribe(this::tell);
    workspace
        .language()
        .textsProperty()
        .addListener((_, _, _) -> tell(editor.refusalProperty().get()));
  }

  private void tell(Optional<Gate.Refusal> refusal) {
    setVisible(refusal.isPresent());
    text.setText(refusal.map(r -> workspace.language().text(r.why())).orElse(""));
    boolean somewhere = refusal.flatMap(Gate.Refusal::about).isPresent();
    show.setVisible(somewhere);
    show.setManaged(somewhere);
  }
}
