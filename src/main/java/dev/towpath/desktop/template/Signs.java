package dev.towpath.desktop.template;

import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.cloudformation.reading.Remark;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.code.LineMark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings, and what CloudFormation refuses, as signs beside lines, the gravest first. */
final class Signs {
  private Signs() {}

  static List<LineMark> of(TemplateSource source, Workspace workspace) {
    Stream<LineMark> findings =
        workspace.editor().analysisProperty().get().findings().stream()
            .sorted(Comparator.comparing(Finding::severity))
            .flatMap(finding -> sign(finding, source, workspace).stream());
    return Stream.concat(refused(source).stream().map(r -> sign(r, workspace)), findings).toList();
  }

  /**
   * What CloudFormation refuses in a template: references to nothing, and Rules that do not hold.
   */
  static List<Remark> refused(TemplateSource source) {
    return source.report().remarks().stream()
        .filter(remark -> remark.kind() == Remark.Kind.REFUSED)
        .toList();
  }

  private static LineMark sign(Remark refused, Workspace workspace) {
    return new LineMark(
        refused.position().line() - 1,
        Mark.of(Severity.ERROR),
        workspace.language().text(refused.message()));
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
