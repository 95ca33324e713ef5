package dev.towpath.desktop.scan;

import dev.towpath.account.live.Profiles;
import dev.towpath.account.live.Scope;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.dialog.Regions;
import dev.towpath.desktop.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Asks what to scan: Regions, whose credentials, what of the accounts, and where services answer.
 */
final class ScanForm {
  private static final int ACCOUNT_LINES = 2;
  private static final double GAP = 12;

  private final Language language;
  private final Dialogs dialogs;
  private final List<String> profiles = Profiles.known();
  private final ComboBox<String> regions;
  private final ComboBox<String> profile = new ComboBox<>();
  private final TextArea accounts = new TextArea();
  private final Map<String, CheckBox> services = new LinkedHashMap<>();
  private final TextField vpcs = new TextField();
  private final TextField tag = new TextField();
  private final TextField aggregator = new TextField();
  private final TextField endpoint = new TextField();
  private final GridPane grid = new GridPane();

  ScanForm(Language language, Dialogs dialogs, ScanEntry before) {
    this.language = language;
    this.dialogs = dialogs;
    regions = Regions.chooser(before.regions());
    regions.setId("scan-region");
    profile.setId("scan-profile");
    profile.setEditable(true);
    profile.getItems().setAll(profiles);
    profile.setValue(before.profile());
    profile.setPromptText(language.text("scan.profile.default"));
    accounts.setPrefRowCount(ACCOUNT_LINES);
    grid.getStyleClass().addAll("dialog-form", "scan-form");
    note(language.text("scan.about"), "text-muted");
    row("scan.region", regions);
    row("scan.profile", profile);
    row("scan.accounts", typed(accounts, before.accounts()));
    row("scan.services", boxes(before));
    row("scan.vpcs", typed(vpcs, before.vpcs()));
    row("scan.tag", typed(tag, before.tag()));
    row("scan.aggregator", typed(aggregator, before.aggregator()));
    row("scan.endpoint", typed(endpoint, before.endpoint()));
    identify();
  }

  private void identify() {
    Map.of(
            "accounts", accounts,
            "vpcs", vpcs,
            "tag", tag,
            "aggregator", aggregator,
            "endpoint", endpoint)
        .forEach((name, field) -> {
          field.setId("scan-" + name);
          field.setPromptText(language.text("scan." + name + ".default"));
        });
  }

  private static Region typed(TextInputControl field, String text) {
    field.setText(text);
    return field;
  }

  private FlowPane boxes(ScanEntry before) {
    FlowPane boxes = new FlowPane(GAP, GAP / 2);
    for (String service : Scope.SERVICES) {
      CheckBox box = new CheckBox(service);
      box.setId("scan-service-" + service);
      box.setSelected(before.services().isEmpty() || before.services().contains(service));
      services.put(service, box);
      boxes.getChildren().add(box);
    }
    return boxes;
  }

  private void row(String key, Region field) {
    Label label = new Label(language.text(key));
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setMaxWidth(Double.MAX_VALUE);
    GridPane.setFillWidth(field, true);
    GridPane.setHgrow(field, Priority.ALWAYS);
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

  /**
   * What the user wants scanned; empty where nothing. While it is asked, the entry so far can be
   * taken away as a script or a policy instead.
   */
  Optional<ScanEntry> ask(Consumer<ScanEntry> script, Consumer<ScanEntry> policy) {
    Dialog<ScanEntry> dialog = new Dialog<>();
    dialog.setTitle(language.text("scan.title"));
    dialog.getDialogPane().setContent(grid);
    ButtonType scan = dialogs.button("scan.start", ButtonData.OK_DONE);
    ButtonType saveScript = dialogs.button("scan.script", ButtonData.LEFT);
    ButtonType savePolicy = dialogs.button("scan.policy", ButtonData.LEFT);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(
            saveScript, savePolicy, scan, dialogs.button("dialog.cancel", ButtonData.CANCEL_CLOSE));
    StringBinding problem = problem();
    Label error = note("", "field-error");
    error.setId("scan-error");
    error.textProperty().bind(problem);
    for (ButtonType button : List.of(scan, saveScript, savePolicy)) {
      dialog.getDialogPane().lookupButton(button).disableProperty().bind(problem.isNotEmpty());
    }
    beside(dialog, saveScript, script);
    beside(dialog, savePolicy, policy);
    dialog.setResultConverter(button -> scan.equals(button) ? entered() : null);
    dialog.setOnShown(_ -> regions.requestFocus());
    dialogs.adopt(dialog);
    return dialog.showAndWait();
  }

  /** Does something with the entry and leaves the dialog open. */
  private void beside(Dialog<?> dialog, ButtonType button, Consumer<ScanEntry> taker) {
    dialog
        .getDialogPane()
        .lookupButton(button)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              event.consume();
              taker.accept(entered());
            });
  }

  private ScanEntry entered() {
    return new ScanEntry(
        text(regions.getEditor()),
        text(profile.getEditor()),
        text(accounts),
        services.entrySet().stream()
            .filter(service -> service.getValue().isSelected())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        text(vpcs),
        text(tag),
        text(aggregator),
        text(endpoint));
  }

  private static String text(TextInputControl field) {
    return Optional.ofNullable(field.getText()).orElse("").strip();
  }

  private StringBinding problem() {
    List<Observable> typed =
        new ArrayList<>(
            List.of(regions.getEditor().textProperty(), profile.getEditor().textProperty()));
    for (TextInputControl field : List.of(accounts, vpcs, tag, aggregator, endpoint)) {
      typed.add(field.textProperty());
    }
    services.values().forEach(box -> typed.add(box.selectedProperty()));
    return Bindings.createStringBinding(
        () -> entered().problem(profiles).map(language::text).orElse(""),
        typed.toArray(Observable[]::new));
  }
}
