package dev.towpath.desktop.template;

import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.code.LineMark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Findings as signs beside the lines of a template, the gravest first. */
final class Signs {
  private Signs() {}

  static List<LineMark> of(TemplateSource source, Workspace workspace) {
    return workspace.editor().analysisProperty().get().findings().stream()
        .sorted(Comparator.comparing(Finding::severity))
        .flatMap(finding -> sign(finding, source, workspace).stream())
        .toList();
  }

  /** Why a text cannot be read, beside the line where that shows. */
  static LineMark of(SyntaxProblem problem, Workspace workspace) {
    return new LineMark(
        problem.position().line() - 1,
        Mark.of(Severity.ERROR),
        workspace.language().text(problem.message()));
  }

  private static Optional<LineMark> sign(
      Finding finding, TemplateSource source, Workspace workspace) {
    var language = workspace.language();
    Mark mark = Mark.of(finding.severity());
    return source
        .position(finding.resource())
        .map(position ->
            new LineMark(
                position.line() - 1,
                mark,
                language.text("severity.one." + finding.severity())
                    + " "
                    + finding.rule()
                    + ": "
                    + language.text(finding.message())));
  }
}
