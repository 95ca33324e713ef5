package dev.towpath.desktop.problems;

import dev.towpath.check.Finding;
import dev.towpath.desktop.Workspace;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen finding. */
final class FindingMenu extends ContextMenu {
  private final Workspace workspace;
  private final Supplier<@Nullable Finding> chosen;

  FindingMenu(Workspace workspace, Suppressing suppressing, Supplier<@Nullable Finding> chosen) {
    this.workspace = workspace;
    this.chosen = chosen;
    setId("finding-menu");
    MenuItem reveal = item("findings.menu.show", f -> workspace.show(f.resource()));
    MenuItem here = item("findings.menu.suppress", suppressing::here);
    MenuItem off = item("findings.menu.off", suppressing::everywhere);
    MenuItem again = item("findings.menu.again", suppressing::tellAgain);
    getItems().addAll(reveal, new SeparatorMenuItem(), here, off, again);
    setOnShowing(_ -> {
      Finding finding = chosen.get();
      boolean suppressed =
          finding != null
              && workspace.editor().analysisProperty().get().suppression(finding).isPresent();
      getItems().forEach(item -> item.setDisable(finding == null));
      here.setVisible(!suppressed);
      off.setVisible(!suppressed);
      again.setVisible(suppressed);
    });
  }

  private MenuItem item(String key, Consumer<Finding> action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(workspace.language().of(key));
    item.setOnAction(_ -> {
      Finding finding = chosen.get();
      if (finding != null) {
        action.accept(finding);
      }
    });
    return item;
  }
}
