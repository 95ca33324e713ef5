package dev.towpath.desktop.scan;

import dev.towpath.account.Miss;
import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.language.Language;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** Lists the calls that gave no answer: which, why, what stays unknown, and what to allow. */
final class MissesDialog {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 520;
  private final Language language;
  private final Dialogs dialogs;

  MissesDialog(Language language, Dialogs dialogs) {
    this.language = language;
    this.dialogs = dialogs;
  }

  /** Shows them until they are closed, below what they mean as a whole. */
  void show(String heading, List<Miss> misses) {
    Dialog<Void> dialog = new Dialog<>();
    dialog.setTitle(language.text("scan.title"));
    Label words = new Label(heading);
    words.setId("dialog-text");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setGraphic(Icons.of("mdi2a-alert-circle", "mark-danger", "dialog-icon"));
    words.getStyleClass().add("scan-misses-heading");
    BorderPane content = new BorderPane(table(misses), words, null, null, null);
    content.getStyleClass().add("scan-misses");
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(dialogs.button("dialog.close", ButtonData.CANCEL_CLOSE));
    dialogs.adopt(dialog);
    dialog.showAndWait();
  }

  private TableView<Miss> table(List<Miss> misses) {
    TableView<Miss> table = new TableView<>(FXCollections.observableArrayList(misses));
    table.setId("scan-misses");
    table.getStyleClass().add("striped");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table
        .getColumns()
        .setAll(
            List.of(
                column("scan.miss.operation", 230, Miss::operation),
                column("scan.miss.code", 150, Miss::code),
                column("scan.miss.unknown", 300, miss -> language.text(miss.unknown())),
                column(
                    "scan.miss.permission",
                    220,
                    miss -> miss.permission().filter(_ -> miss.isDenial()).orElse("–"))));
    return table;
  }

  private TableColumn<Miss, String> column(String key, double width, Function<Miss, String> text) {
    TableColumn<Miss, String> column = new TableColumn<>(language.text(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setCellFactory(_ -> new WrappingCell<>());
    return column;
  }
}
