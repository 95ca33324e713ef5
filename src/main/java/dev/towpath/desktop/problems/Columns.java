package dev.towpath.desktop.problems;

import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Makes the columns of tables of answers. */
record Columns<R>(Workspace workspace) {
  /** Room for a mark with its word, in pixels. */
  private static final double LEAST = 104;

  /** An empty table in the look of the panel. */
  TableView<R> table(String id) {
    TableView<R> table = new TableView<>();
    table.setId(id);
    table.getStyleClass().addAll("edge-to-edge", "dense", "striped");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    return table;
  }

  /** A column of marks. */
  TableColumn<R, Mark> marks(String key, double width, Function<R, Mark> mark) {
    TableColumn<R, Mark> column = column(key, width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(mark.apply(cell.getValue())));
    column.setCellFactory(_ -> new MarkCell<>(workspace));
    return column;
  }

  /** A column of texts, in the language of the moment. */
  TableColumn<R, String> texts(String key, double width, Function<R, String> text) {
    TableColumn<R, String> column = column(key, width);
    column.setCellValueFactory(cell ->
        Bindings.createStringBinding(
            () -> text.apply(cell.getValue()), workspace.language().textsProperty()));
    column.setCellFactory(_ -> new TipCell<>());
    return column;
  }

  private <T> TableColumn<R, T> column(String key, double width) {
    TableColumn<R, T> column = new TableColumn<>();
    column.textProperty().bind(workspace.language().of(key));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, LEAST));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}
