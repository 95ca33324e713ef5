package dev.towpath.desktop.command;

import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.language.Language;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** All keys, from the list of commands and from what the canvas does. */
public final class ShortcutsDialog {
  /** Keys and gestures that are no commands; their texts stand under these keys. */
  private static final List<String> GESTURES =
      List.of("pan", "zoom", "move", "nudge", "marquee", "insert", "place", "sticky", "escape");

  private ShortcutsDialog() {}

  /** Shows the keys until they are closed. */
  public static void show(Language language, Commands commands, Dialogs dialogs) {
    Dialog<Void> dialog = new Dialog<>();
    dialog.setTitle(Command.plain(language.text("command.help.shortcuts")));
    GridPane grid = new GridPane();
    grid.setId("shortcuts");
    grid.getStyleClass().add("shortcuts");
    String group = "";
    for (Command command : commands.all()) {
      if (!command.keys().isEmpty()) {
        if (!command.group().equals(group)) {
          group = command.group();
          heading(grid, Command.plain(language.text("menu." + group)));
        }
        row(grid, CommandEntries.keys(command), command.plainText());
      }
    }
    heading(grid, language.text("gestures"));
    for (String gesture : GESTURES) {
      row(grid, language.text("gesture." + gesture + ".keys"), language.text("gesture." + gesture));
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().addAll("edge-to-edge", "shortcuts-scroll");
    scroll.setFitToWidth(true);
    dialog.getDialogPane().setContent(scroll);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(dialogs.button("dialog.close", ButtonData.CANCEL_CLOSE));
    dialogs.adopt(dialog);
    dialog.showAndWait();
  }

  private static void heading(GridPane grid, String text) {
    Label label = new Label(text);
    label.getStyleClass().add("section-title");
    grid.add(label, 0, grid.getRowCount(), 2, 1);
  }

  private static void row(GridPane grid, String keys, String text) {
    Label label = new Label(keys);
    label.getStyleClass().add("key-label");
    int row = grid.getRowCount();
    grid.add(label, 0, row);
    grid.add(new Label(text), 1, row);
  }
}
