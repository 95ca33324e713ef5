package dev.towpath.desktop.problems;

import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import dev.towpath.network.Hop;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The hops of a path in order, each whole in as many lines as it takes; the component's name leads
 * to the rule that decided.
 */
final class HopsList extends GridPane {
  private final Workspace workspace;

  HopsList(Workspace workspace, List<Hop> hops) {
    this.workspace = workspace;
    setId("hops");
    getStyleClass().add("hops");
    hops.forEach(this::add);
  }

  private void add(Hop hop) {
    int row = getRowCount();
    boolean back = hop.direction() == Hop.Direction.RETURN;
    Label number = new Label(row + 1 + (back ? " ↩" : ""));
    number.getStyleClass().add("text-muted");
    number.setMinWidth(Region.USE_PREF_SIZE);
    if (back) {
      number.setTooltip(new Tooltip(workspace.language().text("hops.return")));
    }
    Mark mark = Mark.of(hop.result());
    Label result = new Label(workspace.language().text(mark.textKey()));
    result.setGraphic(Icons.of(mark.icon(), mark.style()));
    result.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = words(hop);
    List.of(number, result, words).forEach(cell -> setValignment(cell, VPos.TOP));
    setHgrow(words, Priority.ALWAYS);
    addRow(row, number, result, words);
  }

  private VBox words(Hop hop) {
    Hyperlink component =
        new Hyperlink(Names.of(workspace.editor().design().topology(), hop.component()));
    component.setWrapText(true);
    component.getStyleClass().add("hop-component");
    component.setOnAction(_ -> workspace.show(hop.rule().orElse(hop.component())));
    component.setTooltip(new Tooltip(workspace.language().text("hops.show")));
    String code = hop.code().map(c -> "  [" + c.name() + "]").orElse("");
    Label what = new Label(workspace.language().text(hop.what()) + code);
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(component, what);
  }
}
