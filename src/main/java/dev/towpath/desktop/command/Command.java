package dev.towpath.desktop.command;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can do.
 *
 * @param id unique, such as {@code file.save}
 * @param text what menus show, with the mnemonic after an underscore
 * @param icon Ikonli's name of its icon, empty for none
 * @param keys the keys that do it, the one that menus show first
 * @param enabled whether it can be done now
 * @param selected for a switch, whether it is on
 * @param action does it
 */
public record Command(
    String id,
    ObservableValue<String> text,
    String icon,
    List<KeyCombination> keys,
    ObservableBooleanValue enabled,
    Optional<BooleanProperty> selected,
    Runnable action) {
  /** Copies the keys. */
  public Command {
    keys = List.copyOf(keys);
  }

  /** The text without its mnemonic, for places other than menus. */
  public String plainText() {
    return plain(text.getValue());
  }

  /** A text of a menu without its mnemonic: {@code ファイル(_F)} and {@code _File} lose theirs. */
  public static String plain(String text) {
    return text.replaceAll("\\(_.\\)", "").replaceAll("_(_?)", "$1");
  }

  /** The group it belongs to, such as {@code file}. */
  public String group() {
    return id.substring(0, id.indexOf('.'));
  }

  /** Does it where it can be done; a switch changes sides. */
  public void run() {
    if (!enabled.get()) {
      return;
    }
    selected.ifPresentOrElse(on -> on.set(!on.get()), action);
  }
}
