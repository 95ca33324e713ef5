package dev.towpath.desktop.review;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Up to two lines of a value, with the whole of a longer one in its tip. */
final class WordsCell extends TableCell<Entry, String> {
  private static final int LONGEST_TIP = 4000;
  private final Tooltip tip = new Tooltip();

  WordsCell() {
    tip.setWrapText(true);
    tip.setMaxWidth(640);
    tip.setShowDuration(Duration.INDEFINITE);
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    boolean none = empty || text == null || text.isEmpty();
    setText(none ? null : text);
    if (!none) {
      tip.setText(text.length() > LONGEST_TIP ? text.substring(0, LONGEST_TIP) + "…" : text);
    }
    setTooltip(none ? null : tip);
  }
}
