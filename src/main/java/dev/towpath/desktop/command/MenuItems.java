package dev.towpath.desktop.command;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Menus made of commands. */
public final class MenuItems {
  /** Between two groups of a menu. */
  public static final String SEPARATOR = "-";

  private MenuItems() {}

  /** Fills a menu with the commands of these ids. */
  public static void fill(Menu menu, Commands commands, List<String> ids) {
    ids.forEach(id ->
        menu.getItems()
            .add(id.equals(SEPARATOR) ? new SeparatorMenuItem() : of(commands.get(id), true)));
  }

  /** A context menu with the commands of these ids. */
  public static ContextMenu context(Commands commands, List<String> ids) {
    ContextMenu menu = new ContextMenu();
    ids.forEach(id ->
        menu.getItems()
            .add(id.equals(SEPARATOR) ? new SeparatorMenuItem() : of(commands.get(id), false)));
    return menu;
  }

  private static MenuItem of(Command command, boolean withKeys) {
    MenuItem item =
        command
            .selected()
            .<MenuItem>map(on -> {
              CheckMenuItem check = new CheckMenuItem();
              check.selectedProperty().bindBidirectional(on);
              return check;
            })
            .orElseGet(MenuItem::new);
    item.setId("menu-" + command.id());
    item.textProperty().bind(command.text());
    item.disableProperty().bind(Bindings.not(command.enabled()));
    if (command.selected().isEmpty()) {
      item.setOnAction(_ -> command.action().run());
    }
    if (!command.icon().isEmpty()) {
      item.setGraphic(Icons.of(command.icon()));
    }
    if (withKeys && !command.keys().isEmpty()) {
      item.setAccelerator(command.keys().getFirst());
    }
    return item;
  }
}
