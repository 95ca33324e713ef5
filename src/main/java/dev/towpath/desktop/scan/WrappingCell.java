package dev.towpath.desktop.scan;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** Shows a long text whole, in several lines. */
final class WrappingCell<T> extends TableCell<T, String> {
  private static final double GAP = 20;
  private final Text words = new Text();

  WrappingCell() {
    words.getStyleClass().add("cell-words");
    words.wrappingWidthProperty().bind(widthProperty().subtract(GAP));
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    words.setText(empty || text == null ? "" : text);
    setGraphic(empty ? null : words);
  }
}
