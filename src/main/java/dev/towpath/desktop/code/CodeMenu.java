package dev.towpath.desktop.code;

import dev.towpath.desktop.language.Language;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** What can be done with the text, by the second mouse button. */
final class CodeMenu extends ContextMenu {
  private final Language language;

  CodeMenu(CodeView view, Language language, CodeKeys.Actions actions, Runnable toggleComment) {
    this.language = language;
    getItems()
        .setAll(
            item("code.undo", "Shortcut+Z", actions.undo()),
            item("code.redo", "Shortcut+Y", actions.redo()),
            new SeparatorMenuItem(),
            item("code.cut", "Shortcut+X", view.area()::cut),
            item("code.copy", "Shortcut+C", view.area()::copy),
            item("code.paste", "Shortcut+V", view.area()::pastePlainText),
            item("code.selectAll", "Shortcut+A", view.area()::selectAll),
            new SeparatorMenuItem(),
            item("code.find", "Shortcut+F", view::find),
            item("code.comment", "Shortcut+Slash", toggleComment));
  }

  private MenuItem item(String key, String keys, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(language.of(key));
    item.setAccelerator(KeyCombination.valueOf(keys));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
