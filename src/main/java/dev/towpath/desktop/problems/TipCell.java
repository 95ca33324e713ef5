package dev.towpath.desktop.problems;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that the pointer shows whole where the column is too narrow for it. */
final class TipCell<R> extends TableCell<R, String> {
  private final Tooltip tooltip = new Tooltip();

  TipCell() {
    tooltip.setWrapText(true);
    tooltip.getStyleClass().add("help-tip");
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    boolean nothing = empty || text == null || text.isEmpty();
    setText(nothing ? null : text);
    tooltip.setText(nothing ? "" : text);
    setTooltip(nothing ? null : tooltip);
  }
}
