package dev.towpath.desktop.problems;

import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import dev.towpath.network.Hop;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/** The hops of a path in order; a double click leads to the rule that decided, or its component. */
final class HopsTable extends TableView<Hop> {
  private static final double ROW = 27;
  private static final int MOST = 9;
  private final Workspace workspace;

  HopsTable(Workspace workspace, List<Hop> hops) {
    super(FXCollections.observableArrayList(hops));
    this.workspace = workspace;
    setId("hops-table");
    getStyleClass().addAll("dense", "hops");
    setFixedCellSize(ROW);
    setPrefHeight(ROW * (Math.min(hops.size(), MOST) + 1.2));
    setMinHeight(USE_PREF_SIZE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    getColumns()
        .add(
            texts(
                "hops.number",
                36,
                hop ->
                    hops.indexOf(hop) + 1 + (hop.direction() == Hop.Direction.RETURN ? " ↩" : "")));
    TableColumn<Hop, Hop.Result> result = column("hops.result", 92);
    result.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().result()));
    result.setCellFactory(_ -> new ResultCell());
    getColumns().add(result);
    getColumns()
        .add(
            texts(
                "hops.component",
                130,
                hop -> Names.of(workspace.editor().design().topology(), hop.component())));
    getColumns().add(texts("hops.what", 300, hop -> workspace.language().text(hop.what())));
    getColumns().add(texts("hops.code", 120, hop -> hop.code().map(Enum::name).orElse("")));
    setRowFactory(_ -> row());
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        reveal(getSelectionModel().getSelectedItem());
      }
    });
  }

  private TableColumn<Hop, String> texts(String key, double width, Function<Hop, String> text) {
    TableColumn<Hop, String> column = column(key, width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }

  private <T> TableColumn<Hop, T> column(String key, double width) {
    TableColumn<Hop, T> column = new TableColumn<>(workspace.language().text(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private TableRow<Hop> row() {
    TableRow<Hop> row = new TableRow<>();
    row.itemProperty()
        .addListener((_, _, hop) ->
            row.setTooltip(
                hop == null ? null : new Tooltip(workspace.language().text(hop.what()))));
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        reveal(row.getItem());
      }
    });
    return row;
  }

  private void reveal(Hop hop) {
    if (hop != null) {
      workspace.show(hop.rule().orElse(hop.component()));
    }
  }

  private final class ResultCell extends TableCell<Hop, Hop.Result> {
    @Override
    protected void updateItem(Hop.Result result, boolean empty) {
      super.updateItem(result, empty);
      boolean nothing = empty || result == null;
      setText(nothing ? null : workspace.language().text(Mark.of(result).textKey()));
      setGraphic(nothing ? null : Icons.of(Mark.of(result).icon(), Mark.of(result).style()));
    }
  }
}
