package dev.towpath.desktop;

import dev.towpath.desktop.command.Icons;
import dev.towpath.proof.LockOut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/**
 * Who can do what with a bucket: callers down, actions across; callers who can the same in one row.
 */
public final class RightsGrid extends GridPane {
  private final Workspace workspace;

  /** Shows the rights. */
  public RightsGrid(Workspace workspace, LockOut rights) {
    this.workspace = workspace;
    getStyleClass().add("lock-out");
    for (int column = 0; column < LockOut.ACTIONS.size(); column++) {
      Label action = new Label(LockOut.ACTIONS.get(column).replace("s3:", ""));
      action.getStyleClass().add("lock-out-action");
      action.setRotate(-90);
      Group turned = new Group(action);
      setValignment(turned, VPos.BOTTOM);
      add(turned, column + 1, 0);
    }
    rows(rights).values().forEach(callers -> row(rights, callers));
  }

  /** What makes callers share a row: instances with the same answers, and nobody else. */
  private record Alike(int row, List<LockOut.Cell> cells) {}

  private static Map<Alike, List<LockOut.Caller>> rows(LockOut rights) {
    Map<Alike, List<LockOut.Caller>> rows = new LinkedHashMap<>();
    for (LockOut.Caller caller : rights.callers()) {
      int alone = caller.kind() == LockOut.Kind.INSTANCE ? -1 : rows.size();
      List<LockOut.Cell> cells =
          LockOut.ACTIONS.stream().map(action -> rights.cell(caller, action)).toList();
      rows.computeIfAbsent(new Alike(alone, cells), _ -> new ArrayList<>()).add(caller);
    }
    return rows;
  }

  private void row(LockOut rights, List<LockOut.Caller> callers) {
    int row = getRowCount();
    add(name(callers), 0, row);
    for (int column = 0; column < LockOut.ACTIONS.size(); column++) {
      String action = LockOut.ACTIONS.get(column);
      add(cell(rights.cell(callers.getFirst(), action)), column + 1, row);
    }
  }

  private Node name(List<LockOut.Caller> callers) {
    LockOut.Caller first = callers.getFirst();
    String text = workspace.language().text(first.name());
    Labeled name = new Label(text);
    if (callers.size() > 1) {
      name.setText(workspace.language().text("lockout.more", text, callers.size() - 1));
      name.setTooltip(
          new Tooltip(
              String.join(
                  "\n", callers.stream().map(c -> workspace.language().text(c.name())).toList())));
    } else if (first.resource().isPresent()) {
      Hyperlink link = new Hyperlink(text);
      link.getStyleClass().add("lock-out-caller");
      link.setOnAction(_ -> workspace.show(first.resource().get()));
      name = link;
    }
    name.setWrapText(true);
    return name;
  }

  private Label cell(LockOut.Cell cell) {
    Mark mark = Mark.of(cell.means());
    String why =
        workspace.language().text(cell.why())
            + cell.statement().map(s -> " [" + s + "]").orElse("");
    Label label = new Label(null, Icons.of(mark.icon(), mark.style()));
    label.setTooltip(new Tooltip(cell.action() + "\n" + why));
    label.setAccessibleText(cell.action() + ", " + why);
    return label;
  }
}
