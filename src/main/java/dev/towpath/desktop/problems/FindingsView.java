package dev.towpath.desktop.problems;

import dev.towpath.check.Analysis;
import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the rules report, gravest first, with the details of the chosen finding beside. */
final class FindingsView extends SplitPane {
  private static final PseudoClass SUPPRESSED = PseudoClass.getPseudoClass("suppressed");
  private final Workspace workspace;
  private final ObservableList<Finding> all = FXCollections.observableArrayList();
  private final FilteredList<Finding> listed = new FilteredList<>(all);
  private final TableView<Finding> table = new TableView<>(listed);
  private final FindingDetails details;
  private final Suppressing suppressing;
  private boolean following;

  FindingsView(Workspace workspace, Consumer<String> showFlow) {
    this.workspace = workspace;
    suppressing = new Suppressing(workspace, this);
    details = new FindingDetails(workspace, showFlow, suppressing);
    FindingFilter filter = new FindingFilter(workspace);
    listed.predicateProperty().bind(filter.predicateProperty());
    table.setId("findings-table");
    table.getStyleClass().addAll("edge-to-edge", "dense", "striped");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    addColumns();
    table.setRowFactory(_ -> row());
    table.setContextMenu(
        new FindingMenu(workspace, suppressing, table.getSelectionModel()::getSelectedItem));
    table.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
        reveal(table.getSelectionModel().getSelectedItem());
      }
    });
    table.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> chosen(chosen));
    table.setPlaceholder(new NothingListed(workspace, "findings.none"));
    VBox.setVgrow(table, Priority.ALWAYS);
    getItems().addAll(new VBox(filter, table), details);
    setDividerPositions(0.58);
    workspace.editor().analysisProperty().subscribe(this::fill);
    workspace.language().textsProperty().addListener((_, _, _) -> table.refresh());
    workspace.finding().addListener((_, _, finding) -> follow(finding));
  }

  void focusFixes() {
    details.focusFixes();
  }

  private void addColumns() {
    TableColumn<Finding, Severity> severity = column("findings.severity", 104);
    severity.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().severity()));
    severity.setCellFactory(_ -> new SeverityCell());
    TableColumn<Finding, String> rule = column("findings.rule", 84);
    rule.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().rule()));
    TableColumn<Finding, String> resource = column("findings.resource", 150);
    resource.setCellValueFactory(cell ->
        new ReadOnlyStringWrapper(
            Names.of(workspace.editor().design().topology(), cell.getValue().resource())));
    TableColumn<Finding, String> message = column("findings.message", 400);
    message.setCellValueFactory(cell -> message(cell.getValue()));
    message.setCellFactory(_ -> new TipCell<>());
    resource.setCellFactory(_ -> new TipCell<>());
    bounds(severity, 96, 110);
    bounds(rule, 76, 84);
    bounds(resource, 90, 170);
    bounds(message, 160, Double.MAX_VALUE);
    table.getColumns().setAll(List.of(severity, rule, resource, message));
  }

  private <T> TableColumn<Finding, T> column(String key, double width) {
    TableColumn<Finding, T> column = new TableColumn<>();
    column.textProperty().bind(workspace.language().of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  /** The message takes what the other columns leave. */
  private static void bounds(TableColumn<Finding, ?> column, double least, double most) {
    column.setMinWidth(least);
    column.setMaxWidth(most);
  }

  private TableRow<Finding> row() {
    TableRow<Finding> row = new TableRow<>();
    row.itemProperty()
        .addListener(
            (_, _, finding) -> row.pseudoClassStateChanged(SUPPRESSED, isSuppressed(finding)));
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !row.isEmpty()) {
        reveal(row.getItem());
      }
    });
    return row;
  }

  private boolean isSuppressed(@Nullable Finding finding) {
    return finding != null
        && workspace.editor().analysisProperty().get().suppression(finding).isPresent();
  }

  private void reveal(Finding finding) {
    if (finding != null) {
      workspace.show(finding.resource());
    }
  }

  private ObservableValue<String> message(Finding finding) {
    return workspace
        .editor()
        .analysisProperty()
        .get()
        .suppression(finding)
        .map(s ->
            workspace.language().of("findings.suppressedMessage", s.reason(), finding.message()))
        .orElseGet(() -> workspace.language().of(finding.message()));
  }

  private void fill(Analysis analysis) {
    List<Finding> findings = new ArrayList<>(analysis.findings());
    analysis.suppressed().forEach(s -> findings.add(s.finding()));
    following = true;
    Optional<Finding> before = workspace.finding().get();
    all.setAll(findings);
    following = false;
    Optional<Finding> now = before.flatMap(shown -> same(findings, shown));
    workspace.finding().set(now);
    follow(now);
  }

  private static Optional<Finding> same(List<Finding> findings, Finding shown) {
    return findings.stream()
        .filter(f -> f.rule().equals(shown.rule()) && f.resources().equals(shown.resources()))
        .findFirst();
  }

  private void chosen(Finding finding) {
    if (!following && finding != null) {
      workspace.finding().set(Optional.of(finding));
    }
  }

  private void follow(Optional<Finding> finding) {
    following = true;
    finding.ifPresentOrElse(
        f -> {
          table.getSelectionModel().select(f);
          if (!listed.isEmpty()) {
            table.scrollTo(Math.max(0, listed.indexOf(f) - 1));
          }
        },
        table.getSelectionModel()::clearSelection);
    following = false;
    details.show(finding);
  }

  private final class SeverityCell extends TableCell<Finding, Severity> {
    @Override
    protected void updateItem(Severity severity, boolean empty) {
      super.updateItem(severity, empty);
      setText(
          empty || severity == null ? null : workspace.language().text("severity.one." + severity));
      setGraphic(
          empty || severity == null
              ? null
              : Icons.of(Mark.of(severity).icon(), Mark.of(severity).style()));
    }
  }
}
