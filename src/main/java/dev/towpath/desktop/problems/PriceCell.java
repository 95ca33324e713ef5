package dev.towpath.desktop.problems;

import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.desktop.language.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** A unit price, changed in place: Enter takes it, Escape leaves it, empty gives it back. */
final class PriceCell extends TableCell<MonthlyCosts.Line, String> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
  private final BiConsumer<MonthlyCosts.Line, Optional<BigDecimal>> taken;
  private final TextField field = new TextField();

  PriceCell(Language language, BiConsumer<MonthlyCosts.Line, Optional<BigDecimal>> taken) {
    this.taken = taken;
    field.setId("cost-price");
    field.promptTextProperty().bind(language.of("costs.prompt"));
    field.setOnAction(_ -> take());
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        cancelEdit();
        event.consume();
      }
    });
    field
        .textProperty()
        .addListener((_, _, text) -> field.pseudoClassStateChanged(WRONG, !isPrice(text)));
  }

  private static boolean isPrice(String text) {
    return text.isBlank() || read(text).isPresent();
  }

  private static Optional<BigDecimal> read(String text) {
    try {
      BigDecimal value = new BigDecimal(text.strip().replace(',', '.'));
      return value.signum() >= 0 && value.compareTo(LARGEST) <= 0 && value.scale() <= 9
          ? Optional.of(value)
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private void take() {
    String text = field.getText();
    MonthlyCosts.Line line = getTableRow() == null ? null : getTableRow().getItem();
    if (!isPrice(text) || line == null) {
      return;
    }
    cancelEdit();
    taken.accept(line, read(text));
  }

  @Override
  public void startEdit() {
    super.startEdit();
    MonthlyCosts.Line line = getTableRow() == null ? null : getTableRow().getItem();
    if (line == null || !isEditing()) {
      return;
    }
    field.setText(line.unit().map(BigDecimal::toPlainString).orElse(""));
    setText(null);
    setGraphic(field);
    field.requestFocus();
    field.selectAll();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(null);
    setText(getItem());
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    setGraphic(!empty && isEditing() ? field : null);
    setText(empty || isEditing() ? null : text);
  }
}
