package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.model.Json;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A property: its label with marks and help, and the field below. */
final class FieldRow extends VBox {
  private final Field field;

  FieldRow(FieldContext context) {
    field = Fields.of(context);
    getStyleClass().add("field-row");
    getChildren().addAll(header(context), field.node());
  }

  void show(Optional<Json> value) {
    field.show(value);
  }

  private HBox header(FieldContext context) {
    Label label = new Label(context.label());
    label.getStyleClass().add("field-label");
    label.setMinWidth(0);
    HBox header = new HBox(label);
    header.getStyleClass().add("field-header");
    header.setAlignment(Pos.CENTER_LEFT);
    String help = KindTexts.help(context.texts(), context.owner(), context.property()).orElse("");
    label.setTooltip(tip((help.isEmpty() ? "" : help + "\n") + context.property().name()));
    if (context.property().required()) {
      header
          .getChildren()
          .add(mark("mdi2a-asterisk", "mark-danger", context.text("field.required.tip")));
    }
    if (context.property().replaces()) {
      header
          .getChildren()
          .add(mark("mdi2r-recycle-variant", "mark-warning", context.text("field.replaces.tip")));
    }
    if (!help.isEmpty()) {
      header.getChildren().add(mark("mdi2h-help-circle-outline", "mark-unknown", help));
    }
    if (field instanceof FormulaField formula) {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      header.getChildren().addAll(space, formulaButton(context, formula));
    }
    return header;
  }

  private static Button formulaButton(FieldContext context, FormulaField formula) {
    Button button = new Button(null, Icons.of("mdi2c-code-json", "field-mark"));
    button.getStyleClass().addAll("button-icon", "flat", "formula-button");
    button.setTooltip(tip(context.text("field.formula.tip")));
    button.setAccessibleText(context.text("field.formula.tip"));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> formula.toggle());
    return button;
  }

  private static Node mark(String icon, String style, String tip) {
    Label mark = new Label(null, Icons.of(icon, style, "field-mark"));
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.setTooltip(tip(tip));
    mark.setAccessibleText(tip);
    return mark;
  }

  private static Tooltip tip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(Duration.millis(300));
    tooltip.setShowDuration(Duration.INDEFINITE);
    tooltip.setWrapText(true);
    tooltip.getStyleClass().add("help-tip");
    return tooltip;
  }
}
