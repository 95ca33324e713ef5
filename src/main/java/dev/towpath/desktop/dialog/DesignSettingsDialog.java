package dev.towpath.desktop.dialog;

import dev.towpath.desktop.language.Language;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Asks for a design's name, account and Region. */
public final class DesignSettingsDialog {
  private DesignSettingsDialog() {}

  /** The settings that the user chose; empty where they stay as they are. */
  public static Optional<SetDesign> ask(Language language, Dialogs dialogs, Design design) {
    TextField name = new TextField(design.name());
    name.setId("settings-name");
    TextField account = new TextField(design.home().account());
    account.setId("settings-account");
    ComboBox<String> region = Regions.chooser(design.home().region());
    region.setId("settings-region");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("dialog-form");
    row(grid, language.text("settings.name"), name);
    row(grid, language.text("settings.account"), account);
    row(grid, language.text("settings.region"), region);
    Label hint = new Label(language.text("settings.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("text-muted");
    grid.add(hint, 0, grid.getRowCount(), 2, 1);
    Dialog<SetDesign> dialog = new Dialog<>();
    dialog.setTitle(language.text("settings.title"));
    dialog.setHeaderText(null);
    dialog.getDialogPane().setContent(grid);
    ButtonType take = dialogs.button("dialog.apply", ButtonData.OK_DONE);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(take, dialogs.button("dialog.cancel", ButtonData.CANCEL_CLOSE));
    dialog
        .getDialogPane()
        .lookupButton(take)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    name.getText().isBlank()
                        || !account.getText().strip().matches("\\d{12}")
                        || !Regions.isRegion(region.getEditor().getText()),
                name.textProperty(),
                account.textProperty(),
                region.getEditor().textProperty()));
    dialog.setResultConverter(button ->
        take.equals(button)
            ? new SetDesign(
                name.getText().strip(),
                new Home(account.getText().strip(), region.getEditor().getText().strip()))
            : null);
    dialogs.adopt(dialog);
    dialog.setOnShown(_ -> name.requestFocus());
    return dialog.showAndWait();
  }

  private static void row(GridPane grid, String text, Node field) {
    int row = grid.getRowCount();
    Label label = new Label(text);
    label.setLabelFor(field);
    grid.add(label, 0, row);
    grid.add(field, 1, row);
  }
}
