package dev.towpath.desktop.problems;

import dev.towpath.desktop.FlowTexts;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every flow with its verdict; the chosen one is drawn over the canvas and argued beside. */
final class FlowsView extends SplitPane {
  private final Workspace workspace;
  private final ObservableList<Proof> proofs = FXCollections.observableArrayList();
  private final TableView<Proof> table = new TableView<>(proofs);
  private final FlowDetails details;
  private boolean following;

  FlowsView(Workspace workspace) {
    this.workspace = workspace;
    details = new FlowDetails(workspace);
    table.setId("flows-table");
    table.getStyleClass().addAll("edge-to-edge", "dense", "striped");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    TableColumn<Proof, Verdict> verdict = column("flows.verdict", 96);
    verdict.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().verdict()));
    verdict.setCellFactory(_ -> new VerdictCell());
    var language = workspace.language();
    table
        .getColumns()
        .setAll(
            List.of(
                verdict,
                texts(
                    "flows.owner",
                    110,
                    p -> Names.of(workspace.editor().design().topology(), p.flow().owner())),
                texts("flows.purpose", 230, p -> FlowTexts.purpose(language, p.flow())),
                texts(
                    "flows.target",
                    200,
                    p ->
                        FlowTexts.target(
                            language, workspace.editor().design().topology(), p.flow()))));
    bounds(0, 96, 110);
    bounds(1, 80, 150);
    bounds(2, 150, Double.MAX_VALUE);
    bounds(3, 120, Double.MAX_VALUE);
    table.setPlaceholder(new NothingListed(workspace, "flows.none"));
    getItems().addAll(table, details);
    setDividerPositions(0.52);
    table.getSelectionModel().selectedItemProperty().addListener((_, _, proof) -> chosen(proof));
    workspace.editor().analysisProperty().subscribe(analysis -> fill(analysis.proofs()));
    workspace.editor().shownProofProperty().addListener((_, _, proof) -> follow(proof));
    language.textsProperty().addListener((_, _, _) -> table.refresh());
  }

  private void bounds(int column, double least, double most) {
    table.getColumns().get(column).setMinWidth(least);
    table.getColumns().get(column).setMaxWidth(most);
  }

  private <T> TableColumn<Proof, T> column(String key, double width) {
    TableColumn<Proof, T> column = new TableColumn<>();
    column.textProperty().bind(workspace.language().of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private TableColumn<Proof, String> texts(String key, double width, Function<Proof, String> text) {
    TableColumn<Proof, String> column = column(key, width);
    column.setCellValueFactory(cell ->
        Bindings.createStringBinding(
            () -> text.apply(cell.getValue()), workspace.language().textsProperty()));
    column.setCellFactory(_ -> new TipCell<>());
    return column;
  }

  private void fill(List<Proof> now) {
    following = true;
    proofs.setAll(now);
    following = false;
    follow(workspace.editor().shownProofProperty().get());
  }

  private void chosen(Proof proof) {
    if (!following && proof != null) {
      workspace.editor().shownProofProperty().set(Optional.of(proof));
    }
  }

  private void follow(Optional<Proof> proof) {
    following = true;
    proof.ifPresentOrElse(
        p -> table.getSelectionModel().select(find(p)), table.getSelectionModel()::clearSelection);
    following = false;
    details.show(proof);
  }

  private int find(Proof proof) {
    for (int i = 0; i < proofs.size(); i++) {
      if (proofs.get(i).flow().id().equals(proof.flow().id())) {
        return i;
      }
    }
    return -1;
  }

  private final class VerdictCell extends TableCell<Proof, Verdict> {
    @Override
    protected void updateItem(Verdict verdict, boolean empty) {
      super.updateItem(verdict, empty);
      boolean nothing = empty || verdict == null;
      setText(nothing ? null : workspace.language().text(Mark.of(verdict).textKey()));
      setGraphic(nothing ? null : Icons.of(Mark.of(verdict).icon(), Mark.of(verdict).style()));
    }
  }
}
