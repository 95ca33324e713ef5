package dev.towpath.desktop.command;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** An entry: icon, text, and its detail at the right. */
final class QuickOpenCell extends ListCell<QuickOpen.Entry> {

  QuickOpenCell(Runnable choose) {
    // as wide as the list: what does not fit ends in an ellipsis
    setPrefWidth(0);
    setOnMouseClicked(_ -> {
      if (!isEmpty()) {
        choose.run();
      }
    });
  }

  @Override
  protected void updateItem(QuickOpen.Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    setGraphic(empty || entry == null ? null : row(entry));
  }

  private static HBox row(QuickOpen.Entry entry) {
    StackPane icon = new StackPane(entry.icon());
    icon.getStyleClass().add("quick-open-icon");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label detail = new Label(entry.detail());
    detail.getStyleClass().add("text-muted");
    detail.setMinWidth(0);
    HBox row = new HBox(icon, new Label(entry.text()), space, detail);
    row.getStyleClass().add("quick-open-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
