package dev.towpath.cli;

import dev.towpath.check.Analysis;
import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.check.Suppressed;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.List;

/** An analysis for people to read. */
final class CheckText {
  private static final String ROOM = "cli";
  private static final String DETAIL = "             ";
  private final Console console;
  private final boolean showSuppressed;

  /**
   * Prints to a console.
   *
   * @param showSuppressed whether findings that the design suppresses are printed, with the reason
   */
  CheckText(Console console, boolean showSuppressed) {
    this.console = console;
    this.showSuppressed = showSuppressed;
  }

  /** Prints the analysis of a file; nothing where it could not be read. */
  void print(CheckCommand.Checked checked) {
    checked.analysis().ifPresent(analysis -> print(checked.file().toString(), analysis));
  }

  private void print(String file, Analysis analysis) {
    line("", file);
    for (Proof proof : analysis.proofs()) {
      proof(analysis.design().topology(), proof);
    }
    TemplatePlaces places = TemplatePlaces.of(analysis.design());
    for (Finding finding : analysis.findings()) {
      finding(
          analysis.design().topology(),
          finding,
          severity(finding),
          places.shown(file, finding.resource()));
    }
    suppressed(file, analysis, places);
    places.report().forEach(remark -> line("  ", console.texts().text(remark)));
    line("  ", text("check.summary", counts(analysis)));
  }

  private void suppressed(String file, Analysis analysis, TemplatePlaces places) {
    if (!showSuppressed && !analysis.suppressed().isEmpty()) {
      line("  ", text("check.suppressedCount", analysis.suppressed().size()));
      return;
    }
    for (Suppressed suppressed : analysis.suppressed()) {
      Finding finding = suppressed.finding();
      String place = places.shown(file, finding.resource());
      finding(analysis.design().topology(), finding, text("check.suppressed"), place);
      String scope = suppressed.everywhere() ? "check.ruleOff" : "check.suppressedBecause";
      line(DETAIL, text(scope, suppressed.reason()));
    }
  }

  private String severity(Finding finding) {
    return text("severity." + finding.severity());
  }

  private static Object[] counts(Analysis analysis) {
    return new Object[] {
      count(analysis, Severity.ERROR),
      count(analysis, Severity.WARNING),
      count(analysis, Severity.INFO),
      count(analysis.proofs(), Verdict.Reaches.class),
      count(analysis.proofs(), Verdict.Blocked.class),
      count(analysis.proofs(), Verdict.Unknown.class)
    };
  }

  private static long count(Analysis analysis, Severity severity) {
    return analysis.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static long count(List<Proof> proofs, Class<? extends Verdict> verdict) {
    return proofs.stream().filter(p -> verdict.isInstance(p.verdict())).count();
  }

  private void proof(Topology topology, Proof proof) {
    String flow = console.texts().text(FlowNames.of(topology, proof.flow()));
    switch (proof.verdict()) {
      case Verdict.Reaches() -> line("  ", padded(text("verdict.reaches")) + flow);
      case Verdict.Blocked(Message cause) -> {
        line("  ", padded(text("verdict.blocked")) + flow);
        detail("check.because", cause);
      }
      case Verdict.Unknown(Message reason, Message remedy) -> {
        line("  ", padded(text("verdict.unknown")) + flow);
        detail("check.because", reason);
        detail("check.remedy", remedy);
      }
    }
  }

  private void finding(Topology topology, Finding finding, String severity, String place) {
    String name = Names.of(topology, finding.resource());
    line(
        "  ",
        padded(severity)
            + finding.rule()
            + " "
            + name
            + ": "
            + console.texts().text(finding.message())
            + place);
    detail("check.remedy", finding.remedy());
    line(DETAIL, finding.link().toString());
  }

  private void detail(String key, Message message) {
    line(DETAIL, text(key, message));
  }

  private void line(String indent, String text) {
    console.line(indent + Console.oneLine(text));
  }

  private String text(String key, Object... arguments) {
    return console.texts().text(Message.of(ROOM, key, arguments));
  }

  /** Padded to the column where details begin; Japanese letters are two columns wide. */
  private static String padded(String word) {
    int width = word.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
    return word + " ".repeat(Math.max(1, DETAIL.length() - 2 - width));
  }
}
