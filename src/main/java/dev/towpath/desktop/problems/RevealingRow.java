package dev.towpath.desktop.problems;

import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.desktop.Workspace;
import javafx.scene.control.TableRow;

/** A row of the costs; a double click shows whose they are. */
final class RevealingRow extends TableRow<MonthlyCosts.Line> {
  RevealingRow(Workspace workspace) {
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !isEmpty() && !event.isConsumed()) {
        workspace.show(getItem().resource());
      }
    });
  }
}
