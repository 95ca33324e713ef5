package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.Language;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line that opens to a form, with a button that removes what it stands for. */
final class Card extends VBox {
  private final Label title = new Label();
  private final Button toggle = new Button(null, Icons.of("mdi2c-chevron-right"));
  private final Node content;

  Card(Language language, Node content, Runnable remove) {
    this.content = content;
    getStyleClass().add("card-row");
    Button gone = new Button(null, Icons.of("mdi2c-close"));
    gone.getStyleClass().addAll("button-icon", "flat", "card-remove");
    gone.setTooltip(new Tooltip(language.text("field.remove")));
    gone.setAccessibleText(language.text("field.remove"));
    gone.setOnAction(_ -> remove.run());
    toggle.getStyleClass().addAll("button-icon", "flat");
    toggle.setAccessibleText(language.text("field.details"));
    toggle.setOnAction(_ -> open(!isOpen()));
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    title.getStyleClass().add("card-title");
    title.setOnMouseClicked(_ -> open(!isOpen()));
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox header = new HBox(toggle, title, gone);
    header.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(header);
  }

  void setTitle(String text) {
    title.setText(text);
    Tooltip tooltip = new Tooltip(text);
    title.setTooltip(tooltip);
  }

  boolean isOpen() {
    return getChildren().size() > 1;
  }

  void open(boolean on) {
    if (on != isOpen()) {
      toggle.setGraphic(Icons.of(on ? "mdi2c-chevron-down" : "mdi2c-chevron-right"));
      if (on) {
        getChildren().add(content);
      } else {
        getChildren().remove(content);
      }
    }
  }
}
