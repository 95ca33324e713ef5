package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Json;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Shows a plain value with the field for it, and an intrinsic function, or whatever else the plain
 * field cannot show, as the JSON that it is.
 */
final class FormulaField implements Field {
  private final Field plain;
  private final Predicate<Json> fits;
  private final JsonField formula;
  private final VBox box = new VBox();
  private final VBox formulaBox;
  private boolean asFormula;

  FormulaField(FieldContext context, Field plain, Predicate<Json> fits) {
    this.plain = plain;
    this.fits = fits;
    formula = new JsonField(context.workspace().language(), context.commit());
    Label badge = new Label(context.text("field.formula"), Icons.of("mdi2f-function-variant"));
    badge.getStyleClass().add("formula-badge");
    formulaBox = new VBox(badge, formula.node());
    formulaBox.getStyleClass().add("field-box");
    box.getChildren().setAll(plain.node());
  }

  /** Switches between the plain field and JSON where the present value allows. */
  void toggle() {
    asFormula = !asFormula;
    box.getChildren().setAll(asFormula ? formulaBox : plain.node());
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Optional<Json> value) {
    boolean plainly = value.isEmpty() || fits.test(value.get());
    if (asFormula == plainly) {
      toggle();
    }
    if (plainly) {
      plain.show(value);
    }
    formula.show(value);
  }
}
