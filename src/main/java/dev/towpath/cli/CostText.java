package dev.towpath.cli;

import dev.towpath.check.Analysis;
import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The monthly costs of a design for people to read. */
final class CostText {
  private static final String UNKNOWN = "?";
  private final Console console;

  CostText(Console console) {
    this.console = console;
  }

  /** Prints the costs of a file; nothing where it could not be read. */
  void print(CheckCommand.Checked checked) {
    checked.analysis().ifPresent(this::print);
  }

  private void print(Analysis analysis) {
    MonthlyCosts costs = MonthlyCosts.of(analysis.design(), analysis.proofs());
    costs.lines().forEach(line -> print(analysis.design(), line));
    console.line(
        "  "
            + text(
                "cost.summary",
                costs.total().toPlainString(),
                costs.open(),
                costs.dates().stream().map(LocalDate::toString).toList()));
    costs.lines().stream()
        .filter(line -> line.unit().isEmpty())
        .findFirst()
        .ifPresent(
            line -> console.line("  " + text("cost.where", line.region(), line.price().key())));
  }

  private void print(Design design, MonthlyCosts.Line line) {
    String name = Names.of(design.topology(), line.resource());
    String what = text("cost." + line.price().name());
    String of =
        line.flow()
            .map(f -> " (" + text("cost.flow", f.outputGroup(), f.pipeline()) + ")")
            .orElse("");
    String quantity = shown(line.quantity());
    console.line(
        "  "
            + Console.oneLine(
                "%10s  %s: %s %s%s".formatted(amount(line), name, what, quantity, of)));
  }

  private String amount(MonthlyCosts.Line line) {
    return line.amount()
        .map(BigDecimal::toPlainString)
        .orElseGet(
            () -> text(line.unit().isEmpty() ? "cost.unknownPrice" : "cost.unknownQuantity"));
  }

  private String text(String key, Object... arguments) {
    return console.texts().text(Message.of("check", key, arguments));
  }

  private static String shown(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse(UNKNOWN);
  }
}
