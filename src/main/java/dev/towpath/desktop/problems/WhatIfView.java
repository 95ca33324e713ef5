package dev.towpath.desktop.problems;

import dev.towpath.desktop.FlowTexts;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.model.Names;
import dev.towpath.proof.Proof;
import dev.towpath.proof.WhatIf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;

/** What would change under a supposition; the chosen flow is argued beside as it would be then. */
final class WhatIfView extends SplitPane {
  private final Workspace workspace;
  private final TableView<Row> table;
  private final FlowDetails details;

  /** A flow or a right with another outcome. */
  private sealed interface Row {
    record OfFlow(WhatIf.Change change) implements Row {}

    /** Rights of one caller that change alike; at least one. */
    record OfRights(List<WhatIf.RightChange> changes) implements Row {}
  }

  WhatIfView(Workspace workspace) {
    this.workspace = workspace;
    details = new FlowDetails(workspace);
    Columns<Row> columns = new Columns<>(workspace);
    table = columns.table("what-if-table");
    table
        .getColumns()
        .setAll(
            List.of(
                columns.marks("whatIf.before", 104, WhatIfView::before),
                columns.marks("whatIf.after", 104, WhatIfView::after),
                columns.texts("whatIf.whose", 150, this::whose),
                columns.texts("whatIf.what", 230, this::what),
                columns.texts("whatIf.note", 200, this::note)));
    Label none = new Label();
    none.textProperty().bind(workspace.language().of("whatIf.nothing"));
    none.setWrapText(true);
    table.setPlaceholder(none);
    getItems().addAll(table, details);
    setDividerPositions(0.6);
    table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen(row));
    workspace.editor().asking().whatIfProperty().subscribe(this::fill);
    workspace.language().textsProperty().addListener((_, _, _) -> table.refresh());
  }

  private void fill(Optional<WhatIf> whatIf) {
    table.getSelectionModel().clearSelection();
    table.getItems().setAll(whatIf.stream().flatMap(WhatIfView::rows).toList());
    details.show(Optional.empty());
  }

  private static Stream<Row> rows(WhatIf whatIf) {
    Map<List<Object>, List<WhatIf.RightChange>> alike =
        whatIf.rights().stream()
            .collect(
                Collectors.groupingBy(
                    r -> List.of(r.caller(), r.before().outcome(), r.after().outcome()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return Stream.concat(
        whatIf.changes().stream().map(Row.OfFlow::new),
        alike.values().stream().map(Row.OfRights::new));
  }

  private void chosen(Row row) {
    Optional<Proof> proof =
        row instanceof Row.OfFlow(var change) ? Optional.of(change.after()) : Optional.empty();
    details.show(proof);
    workspace.editor().shownProofProperty().set(proof.filter(p -> p.path().isPresent()));
  }

  private static Mark before(Row row) {
    return switch (row) {
      case Row.OfFlow(var change) -> Mark.of(change.before().verdict());
      case Row.OfRights(var changes) -> Mark.of(changes.getFirst().before().means());
    };
  }

  private static Mark after(Row row) {
    return switch (row) {
      case Row.OfFlow(var change) -> Mark.of(change.after().verdict());
      case Row.OfRights(var changes) -> Mark.of(changes.getFirst().after().means());
    };
  }

  private String whose(Row row) {
    return switch (row) {
      case Row.OfFlow(var change) ->
          Names.of(workspace.editor().design().topology(), change.flow().owner());
      case Row.OfRights(var changes) ->
          workspace.language().text(changes.getFirst().caller().name());
    };
  }

  private String what(Row row) {
    return switch (row) {
      case Row.OfFlow(var change) -> FlowTexts.purpose(workspace.language(), change.flow());
      case Row.OfRights(var changes) ->
          changes.stream().map(c -> c.after().action()).collect(Collectors.joining(", "));
    };
  }

  private String note(Row row) {
    return switch (row) {
      case Row.OfFlow(var change) ->
          change.carried() ? workspace.language().text("whatIf.carried") : "";
      case Row.OfRights(var changes) -> workspace.language().text(changes.getFirst().after().why());
    };
  }
}
