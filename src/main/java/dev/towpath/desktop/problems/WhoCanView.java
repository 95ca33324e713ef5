package dev.towpath.desktop.problems;

import dev.towpath.desktop.Asking;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.RightsGrid;
import dev.towpath.desktop.Workspace;
import dev.towpath.proof.WhoCan;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Who reaches what; the chosen way is drawn over the canvas and argued beside. */
final class WhoCanView extends SplitPane {
  private final Workspace workspace;
  private final TableView<WhoCan.Reach> table;
  private final FlowDetails details;

  WhoCanView(Workspace workspace) {
    this.workspace = workspace;
    details = new FlowDetails(workspace);
    Columns<WhoCan.Reach> columns = new Columns<>(workspace);
    table = columns.table("who-can-table");
    table
        .getColumns()
        .setAll(
            List.of(
                columns.marks("flows.verdict", 104, reach -> Mark.of(reach.proof().verdict())),
                columns.texts(
                    "flows.owner", 180, r -> workspace.language().text(r.source().name())),
                columns.texts("flows.target", 150, r -> workspace.language().text(r.name())),
                columns.texts("whoCan.port", 90, r -> r.protocol() + "/" + r.port())));
    Label none = new Label();
    none.textProperty().bind(workspace.language().of("whoCan.nobody"));
    none.setWrapText(true);
    table.setPlaceholder(none);
    getItems().addAll(table, details);
    setDividerPositions(0.52);
    table.getSelectionModel().selectedItemProperty().addListener((_, _, reach) -> chosen(reach));
    workspace.editor().asking().whoCanProperty().subscribe(this::fill);
    workspace.language().textsProperty().addListener((_, _, _) -> refresh());
  }

  private void refresh() {
    table.refresh();
    rights(workspace.editor().asking().whoCanProperty().get());
  }

  private void fill(Optional<Asking.Answer> answer) {
    table.getSelectionModel().clearSelection();
    table.getItems().setAll(answer.map(a -> a.ways().reaches()).orElseGet(List::of));
    details.show(Optional.empty());
    rights(answer);
  }

  /** The rights stand between ways and argument, where the question is about a bucket. */
  private void rights(Optional<Asking.Answer> answer) {
    Optional<Node> rights =
        answer.flatMap(Asking.Answer::rights).map(r -> framed(new RightsGrid(workspace, r)));
    getItems().setAll(table, details);
    setDividerPositions(0.52);
    rights.ifPresent(node -> {
      getItems().add(1, node);
      setDividerPositions(0.36, 0.72);
    });
  }

  private Node framed(RightsGrid grid) {
    Label title = new Label(workspace.language().text("lockout.title"));
    title.getStyleClass().add("section-title");
    VBox content = new VBox(title, grid);
    content.getStyleClass().add("details-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().addAll("edge-to-edge", "details");
    scroll.setFitToWidth(true);
    return scroll;
  }

  private void chosen(WhoCan.Reach reach) {
    var proof = Optional.ofNullable(reach).map(WhoCan.Reach::proof);
    details.show(proof);
    workspace.editor().shownProofProperty().set(proof);
  }
}
