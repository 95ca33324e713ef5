package dev.towpath.desktop.problems;

import dev.towpath.check.Finding;
import dev.towpath.desktop.Workspace;
import dev.towpath.edit.Edit;
import dev.towpath.edit.ReportAgain;
import dev.towpath.edit.SuppressHere;
import dev.towpath.edit.SwitchRuleOff;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Asks why a finding or a rule shall no longer be told, and does it as an edit. */
final class Suppressing {
  private static final double GAP = 8;
  private final Workspace workspace;
  private final Node place;

  /**
   * For the findings of a workspace.
   *
   * @param place stands in the window that asks
   */
  Suppressing(Workspace workspace, Node place) {
    this.workspace = workspace;
    this.place = place;
  }

  void here(Finding finding) {
    String resource = Names.of(workspace.editor().design().topology(), finding.resource());
    ask(
        workspace.language().text("suppress.here.question", finding.rule(), resource),
        reason -> new SuppressHere(finding.rule(), finding.resource(), reason));
  }

  void everywhere(Finding finding) {
    String title = workspace.language().text(Message.of("check", finding.rule() + ".title"));
    ask(
        workspace.language().text("suppress.off.question", finding.rule(), title),
        reason -> new SwitchRuleOff(finding.rule(), reason));
  }

  void tellAgain(Finding finding) {
    workspace.editor().apply(new ReportAgain(finding.rule(), finding.resource()));
  }

  private void ask(String question, Function<String, Edit> edit) {
    reason(question).map(edit).ifPresent(workspace.editor()::apply);
  }

  private Optional<String> reason(String question) {
    TextArea reason = new TextArea();
    reason.setId("suppress-reason");
    reason.setPrefRowCount(3);
    reason.setWrapText(true);
    Label label = new Label(workspace.language().text("suppress.reason"));
    label.setLabelFor(reason);
    label.setMnemonicParsing(true);
    VBox content = new VBox(GAP, label, reason);
    content.setPadding(new Insets(GAP, 0, 0, 0));
    Dialog<String> dialog = new Dialog<>();
    dialog.setTitle(workspace.language().text("app.name"));
    dialog.setHeaderText(question);
    dialog.getDialogPane().setContent(content);
    ButtonType take =
        new ButtonType(workspace.language().text("suppress.take"), ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(workspace.language().text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().setAll(take, cancel);
    dialog
        .getDialogPane()
        .lookupButton(take)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
    dialog.setResultConverter(button -> take.equals(button) ? reason.getText().strip() : null);
    dialog.setOnShown(_ -> reason.requestFocus());
    dialog.setResizable(true);
    if (place.getScene() != null) {
      dialog.initOwner(place.getScene().getWindow());
      dialog.getDialogPane().getStylesheets().addAll(place.getScene().getStylesheets());
    }
    return dialog.showAndWait();
  }
}
