package dev.towpath.desktop.problems;

import dev.towpath.check.Analysis;
import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.check.cost.SetPrice;
import dev.towpath.desktop.Workspace;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the design costs each month, line by line, with unit prices that can be changed. */
final class CostsView extends VBox {
  private static final double GAP = 16;
  private final Workspace workspace;
  private final TableView<MonthlyCosts.Line> table;
  private final Label summary = new Label();

  CostsView(Workspace workspace) {
    this.workspace = workspace;
    Columns<MonthlyCosts.Line> columns = new Columns<>(workspace);
    table = columns.table("costs-table");
    table.setEditable(true);
    table
        .getColumns()
        .setAll(
            List.of(
                columns.texts("costs.resource", 130, this::resource),
                columns.texts("costs.what", 340, this::what),
                columns.texts("costs.quantity", 104, this::quantity),
                price(columns),
                columns.texts("costs.date", 110, this::date),
                columns.texts("costs.amount", 170, this::amount)));
    Label none = new Label();
    none.textProperty().bind(workspace.language().of("costs.none"));
    none.setWrapText(true);
    table.setPlaceholder(none);
    table.setRowFactory(_ -> new RevealingRow(workspace));
    summary.setId("costs-summary");
    Label hint = new Label();
    hint.textProperty().bind(workspace.language().of("costs.hint"));
    hint.getStyleClass().add("text-muted");
    FlowPane head = new FlowPane(GAP, 0, summary, hint);
    head.getStyleClass().add("costs-summary");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, table);
    workspace.editor().analysisProperty().subscribe(this::fill);
    workspace.language().textsProperty().addListener((_, _, _) -> refill());
  }

  private TableColumn<MonthlyCosts.Line, String> price(Columns<MonthlyCosts.Line> columns) {
    TableColumn<MonthlyCosts.Line, String> price = columns.texts("costs.unit", 160, this::unit);
    price.setId("costs-unit");
    price.setEditable(true);
    price.setCellFactory(_ -> new PriceCell(workspace.language(), this::set));
    return price;
  }

  private void set(MonthlyCosts.Line line, Optional<BigDecimal> value) {
    workspace.editor().apply(new SetPrice(line.region(), line.price(), value, LocalDate.now()));
  }

  private void refill() {
    fill(workspace.editor().analysisProperty().get());
  }

  private void fill(Analysis analysis) {
    MonthlyCosts costs = MonthlyCosts.of(analysis.design(), analysis.proofs());
    ObservableList<MonthlyCosts.Line> lines = FXCollections.observableArrayList(costs.lines());
    if (!lines.equals(table.getItems())) {
      table.getItems().setAll(lines);
    }
    table.refresh();
    summary.setText(
        text(
            "cost.summary",
            costs.total().toPlainString(),
            costs.open(),
            costs.dates().stream().map(LocalDate::toString).toList()));
  }

  private MonthlyCosts costs() {
    var analysis = workspace.editor().analysisProperty().get();
    return MonthlyCosts.of(analysis.design(), List.of());
  }

  private String resource(MonthlyCosts.Line line) {
    return Names.of(workspace.editor().design().topology(), line.resource());
  }

  private String what(MonthlyCosts.Line line) {
    String what = text("cost." + line.price().name());
    return line.flow()
        .map(f -> what + " – " + text("cost.flow", f.outputGroup(), f.pipeline()))
        .orElse(what);
  }

  private String quantity(MonthlyCosts.Line line) {
    return line.quantity()
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> text("cost.unknownQuantity"));
  }

  private String unit(MonthlyCosts.Line line) {
    return line.unit().map(BigDecimal::toPlainString).orElseGet(() -> text("cost.unknownPrice"));
  }

  private String date(MonthlyCosts.Line line) {
    if (line.unit().isEmpty()) {
      return "";
    }
    var prices = costs().prices();
    String date = prices.date(line.price(), line.region()).toString();
    return prices.isOwn(line.price(), line.region()) ? text("cost.own", date) : date;
  }

  private String amount(MonthlyCosts.Line line) {
    return line.amount()
        .map(BigDecimal::toPlainString)
        .orElseGet(
            () -> text(line.unit().isEmpty() ? "cost.unknownPrice" : "cost.unknownQuantity"));
  }

  private String text(String key, Object... arguments) {
    return workspace.language().text(Message.of("check", key, arguments));
  }
}
