package dev.towpath.desktop.scan;

import dev.towpath.account.live.Profiles;
import dev.towpath.account.live.ScanRequest;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.dialog.Regions;
import dev.towpath.desktop.language.Language;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Asks what to scan: a Region, whose credentials, and where the services answer. */
final class ScanForm {
  private final Language language;
  private final Dialogs dialogs;
  private final List<String> profiles = Profiles.known();
  private final ComboBox<String> region;
  private final ComboBox<String> profile = new ComboBox<>();
  private final TextField endpoint = new TextField();
  private final GridPane grid = new GridPane();

  ScanForm(Language language, Dialogs dialogs, Entered before) {
    this.language = language;
    this.dialogs = dialogs;
    region = Regions.chooser(before.region());
    region.setId("scan-region");
    profile.setId("scan-profile");
    profile.setEditable(true);
    profile.getItems().setAll(profiles);
    profile.setValue(before.profile());
    profile.setPromptText(language.text("scan.profile.default"));
    endpoint.setId("scan-endpoint");
    endpoint.setText(before.endpoint());
    endpoint.setPromptText(language.text("scan.endpoint.default"));
    grid.getStyleClass().addAll("dialog-form", "scan-form");
    note(language.text("scan.about"), "text-muted");
    row("scan.region", region);
    row("scan.profile", profile);
    row("scan.endpoint", endpoint);
  }

  /**
   * What the user typed.
   *
   * @param profile empty for the default credentials
   * @param endpoint empty for AWS's own addresses
   */
  record Entered(String region, String profile, String endpoint) {
    ScanRequest request() {
      ScanRequest request = ScanRequest.of(region);
      ScanRequest placed = ScanRequest.address(endpoint).map(request::at).orElse(request);
      return profile.isEmpty() ? placed : placed.as(profile);
    }
  }

  private void row(String key, Control field) {
    Label label = new Label(language.text(key));
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setMaxWidth(Double.MAX_VALUE);
    GridPane.setFillWidth(field, true);
    GridPane.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
    int row = grid.getRowCount();
    grid.add(label, 0, row);
    grid.add(field, 1, row);
  }

  private Label note(String text, String style) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add(style);
    grid.add(note, 0, grid.getRowCount(), 2, 1);
    return note;
  }

  /** What the user wants scanned; empty where nothing. */
  Optional<Entered> ask() {
    Dialog<Entered> dialog = new Dialog<>();
    dialog.setTitle(language.text("scan.title"));
    dialog.getDialogPane().setContent(grid);
    ButtonType scan = dialogs.button("scan.start", ButtonData.OK_DONE);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(scan, dialogs.button("dialog.cancel", ButtonData.CANCEL_CLOSE));
    StringBinding problem = problem();
    Label error = note("", "field-error");
    error.setId("scan-error");
    error.textProperty().bind(problem);
    dialog.getDialogPane().lookupButton(scan).disableProperty().bind(problem.isNotEmpty());
    dialog.setResultConverter(button -> scan.equals(button) ? entered() : null);
    dialogs.adopt(dialog);
    return dialog.showAndWait();
  }

  private Entered entered() {
    return new Entered(text(region.getEditor()), text(profile.getEditor()), text(endpoint));
  }

  private static String text(TextField field) {
    return Optional.ofNullable(field.getText()).orElse("").strip();
  }

  private StringBinding problem() {
    return Bindings.createStringBinding(
        () -> problem(entered()),
        region.getEditor().textProperty(),
        profile.getEditor().textProperty(),
        endpoint.textProperty());
  }

  private String problem(Entered entered) {
    if (!Regions.isRegion(entered.region())) {
      return language.text("scan.region.wrong", entered.region());
    }
    if (!entered.profile().isEmpty() && !profiles.contains(entered.profile())) {
      return language.text("scan.profile.wrong", entered.profile());
    }
    return entered.endpoint().isEmpty() || ScanRequest.address(entered.endpoint()).isPresent()
        ? ""
        : language.text("scan.endpoint.wrong", entered.endpoint());
  }
}
