package dev.towpath.desktop.inspector;

import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Json;
import dev.towpath.model.Unresolved;
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
  private final FieldContext context;
  private final Label badge;
  private boolean asFormula;

  FormulaField(FieldContext context, Field plain, Predicate<Json> fits) {
    this.context = context;
    this.plain = plain;
    this.fits = fits;
    formula = new JsonField(context.workspace().language(), context.commit());
    badge = new Label(context.text("field.formula"), Icons.of("mdi2f-function-variant"));
    badge.setWrapText(true);
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
    // what is not known is shown as it is written, with the reason above
    formula.show(value.map(Unresolved::restored));
    badge.setText(
        value
            .flatMap(Unresolved::reason)
            .map(context.workspace().language()::text)
            .orElseGet(() -> context.text("field.formula")));
  }
}
