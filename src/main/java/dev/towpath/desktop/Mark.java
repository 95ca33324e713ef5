package dev.towpath.desktop;

import dev.towpath.check.Severity;
import dev.towpath.network.Hop;
import dev.towpath.proof.Verdict;

/** How verdicts, severities and hop results look: an icon, a colour and always a word. */
public record Mark(String icon, String style, String textKey) {

  /** Of a verdict. */
  public static Mark of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Reaches _ -> REACHES;
      case Verdict.Blocked _ -> BLOCKED;
      case Verdict.Unknown _ -> UNKNOWN;
    };
  }

  /** Of a severity. */
  public static Mark of(Severity severity) {
    return switch (severity) {
      case ERROR -> new Mark("mdi2a-alert-circle", "mark-danger", "severity.ERROR");
      case WARNING -> new Mark("mdi2a-alert", "mark-warning", "severity.WARNING");
      case INFO -> new Mark("mdi2i-information", "mark-info", "severity.INFO");
    };
  }

  /** Of what a component does with a packet. */
  public static Mark of(Hop.Result result) {
    return switch (result) {
      case PASSES -> new Mark("mdi2c-check-circle", "mark-success", "result.PASSES");
      case STOPS -> new Mark("mdi2c-close-octagon", "mark-danger", "result.STOPS");
      case UNKNOWN -> new Mark("mdi2h-help-circle", "mark-unknown", "result.UNKNOWN");
    };
  }

  /** Of the verdict <i>reaches</i>. */
  public static final Mark REACHES =
      new Mark("mdi2c-check-circle", "mark-success", "verdict.reaches");

  /** Of the verdict <i>blocked</i>. */
  public static final Mark BLOCKED =
      new Mark("mdi2c-close-octagon", "mark-danger", "verdict.blocked");

  /** Of the verdict <i>unknown</i>. */
  public static final Mark UNKNOWN =
      new Mark("mdi2h-help-circle", "mark-unknown", "verdict.unknown");
}
