package dev.towpath.desktop.template;

import dev.towpath.cloudformation.reading.ImportReport;
import dev.towpath.cloudformation.reading.Remark;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Modality;

/** How a template was understood: counted above, listed below; each line leads to its place. */
public final class ImportReportDialog {
  private static final double MARGIN = 16;

  private final Workspace workspace;
  private final TemplateModel model;
  private final TemplateSource source;
  private final TableView<Remark> table = new TableView<>();

  private ImportReportDialog(Workspace workspace, TemplateModel model, TemplateSource source) {
    this.workspace = workspace;
    this.model = model;
    this.source = source;
  }

  /** Shows the report of the open document; nothing where it is no template. */
  public static void show(Workspace workspace, Dialogs dialogs, TemplateModel model) {
    model
        .shownProperty()
        .get()
        .ifPresent(shown -> new ImportReportDialog(workspace, model, shown.source()).show(dialogs));
  }

  private void show(Dialogs dialogs) {
    Label counts = new Label(counts());
    counts.setWrapText(true);
    counts.setMinHeight(Region.USE_PREF_SIZE);
    Label hint = new Label(text("report.hint"));
    hint.getStyleClass().add("text-muted");
    fillTable();
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox content = new VBox(counts, hint, table);
    content.setId("import-report");
    content.getStyleClass().add("import-report");
    Dialog<Void> dialog = new Dialog<>();
    dialog.setTitle(text("app.name"));
    dialog.setHeaderText(text("report.title", workspace.editor().design().name()));
    dialog.getDialogPane().setContent(content);
    ButtonType copy = dialogs.button("report.copy", ButtonData.LEFT);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(copy, dialogs.button("dialog.close", ButtonData.CANCEL_CLOSE));
    if (dialog.getDialogPane().lookupButton(copy) instanceof Button button) {
      button.setId("import-report-copy");
      button.addEventFilter(
          ActionEvent.ACTION,
          event -> {
            copy();
            event.consume();
          });
    }
    dialogs.adopt(dialog);
    // the lines lead into the window, which must stay usable
    dialog.initModality(Modality.NONE);
    dialog.show();
  }

  private void fillTable() {
    table.setId("import-report-lines");
    table.getItems().setAll(source.report().remarks());
    table.setPlaceholder(new Label(text("report.nothing")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("report.line", r -> String.valueOf(r.position().line()), 60));
    table.getColumns().add(column("report.sort", r -> text("report.sort." + r.kind()), 160));
    table.getColumns().add(messages());
    table.setRowFactory(_ -> row());
    table.setOnKeyPressed(event -> {
      Remark chosen = table.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && chosen != null) {
        goTo(chosen);
        event.consume();
      }
    });
  }

  private TableRow<Remark> row() {
    TableRow<Remark> row = new TableRow<>();
    row.setOnMouseClicked(event -> {
      Remark remark = row.getItem();
      if (event.getClickCount() == 2 && remark != null) {
        goTo(remark);
      }
    });
    return row;
  }

  private TableColumn<Remark, String> column(
      String key, Function<Remark, String> words, double width) {
    TableColumn<Remark, String> column = new TableColumn<>(text(key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setMaxWidth(width * 2);
    return column;
  }

  private TableColumn<Remark, Remark> messages() {
    TableColumn<Remark, Remark> column = new TableColumn<>(text("report.what"));
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setComparator((one, other) -> words(one).compareTo(words(other)));
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          protected void updateItem(Remark remark, boolean empty) {
            super.updateItem(remark, empty);
            if (empty || remark == null) {
              setGraphic(null);
              return;
            }
            Text wrapped = new Text(words(remark));
            wrapped.getStyleClass().add("cell-words");
            wrapped.wrappingWidthProperty().bind(column.widthProperty().subtract(MARGIN));
            setGraphic(wrapped);
          }
        });
    return column;
  }

  private void goTo(Remark remark) {
    source.resourceAt(source.source().offset(remark.position())).ifPresent(workspace::show);
    model.goTo(remark.position());
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(asText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private String asText() {
    String lines =
        source.report().remarks().stream()
            .map(r -> r.position() + "\t" + text("report.sort." + r.kind()) + "\t" + words(r))
            .collect(Collectors.joining("\n"));
    return Stream.of(text("report.title", workspace.editor().design().name()), counts(), lines)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String counts() {
    ImportReport report = source.report();
    String sorts =
        Arrays.stream(Remark.Kind.values())
            .flatMap(kind -> count(kind, report).stream())
            .collect(Collectors.joining(" · "));
    String all =
        text(
            "report.counts",
            report.known(),
            report.other(),
            report.leftOut(),
            report.resolved(),
            report.references(),
            report.unresolved());
    return sorts.isEmpty() ? all : all + "\n" + sorts;
  }

  private Optional<String> count(Remark.Kind kind, ImportReport report) {
    long number = report.remarks().stream().filter(remark -> remark.kind() == kind).count();
    return number == 0 ? Optional.empty() : Optional.of(text("report." + kind, number));
  }

  private String words(Remark remark) {
    return workspace.language().text(remark.message());
  }

  private String text(String key, Object... arguments) {
    return workspace.language().text(key, arguments);
  }
}
