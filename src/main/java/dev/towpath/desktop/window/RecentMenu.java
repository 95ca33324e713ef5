package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.settings.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The files that were open lately. */
final class RecentMenu {
  private final Menu menu = new Menu();
  private final Workspace workspace;
  private final Documents documents;

  RecentMenu(Workspace workspace, Documents documents) {
    this.workspace = workspace;
    this.documents = documents;
    workspace.settings().preferencesProperty().subscribe(this::fill);
    menu.setOnShowing(_ -> fill(workspace.settings().now()));
    workspace.language().textsProperty().addListener((_, _, _) -> fill(workspace.settings().now()));
  }

  Menu menu() {
    return menu;
  }

  private void fill(Preferences preferences) {
    menu.getItems().setAll(preferences.recent().stream().map(this::item).toList());
    menu.setDisable(menu.getItems().isEmpty());
  }

  private MenuItem item(Path file) {
    boolean there = Files.isRegularFile(file);
    MenuItem item =
        new MenuItem(there ? file.toString() : workspace.language().text("start.missing", file));
    item.setMnemonicParsing(false);
    item.setDisable(!there);
    item.setOnAction(_ -> documents.open(file));
    return item;
  }
}
