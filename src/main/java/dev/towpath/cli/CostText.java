package dev.towpath.cli;

import dev.towpath.check.Analysis;
import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import java.math.BigDecimal;
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
    for (MonthlyCosts.Line line : costs.lines()) {
      String name = Names.of(analysis.design().topology(), line.resource());
      String what = text("cost." + line.price().name());
      console.line(
          "  "
              + Console.oneLine(
                  "%10s  %s: %s %s"
                      .formatted(shown(line.amount()), name, what, shown(line.quantity()))));
    }
    console.line(
        "  "
            + text(
                "cost.summary",
                costs.total().toPlainString(),
                costs.open(),
                costs.date().toString()));
  }

  private String text(String key, Object... arguments) {
    return console.texts().text(Message.of("check", key, arguments));
  }

  private static String shown(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse(UNKNOWN);
  }
}
