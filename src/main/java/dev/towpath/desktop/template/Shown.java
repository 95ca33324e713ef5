package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.cloudformation.writeback.TemplateWriteBack;
import dev.towpath.cloudformation.writeback.Written;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * A design's template with the edits in it.
 *
 * @param design the design
 * @param source the template as it would be saved
 * @param draft what was typed over it and cannot be read
 * @param problem why it cannot
 * @param notWritten resources whose edits have no place in it
 */
record Shown(
    Design design,
    TemplateSource source,
    Optional<String> draft,
    Optional<SyntaxProblem> problem,
    List<ResourceId> notWritten) {

  /**
   * The template of a design.
   *
   * @param source as it was before the design's edits
   */
  static Optional<Shown> of(Design design, TemplateSource source) {
    Written written = TemplateWriteBack.write(source, design.topology());
    if (written.text().equals(source.source().text())) {
      return Optional.of(with(design, source, written.notWritten()));
    }
    return TemplateSource.read(written.text(), source.choices())
            instanceof SourceResult.Read(TemplateSource edited)
        ? Optional.of(with(design, edited, written.notWritten()))
        : Optional.empty();
  }

  private static Shown with(Design design, TemplateSource source, List<ResourceId> notWritten) {
    Optional<String> draft = TemplateDesign.draft(design);
    Optional<SyntaxProblem> problem =
        draft.flatMap(text ->
            TemplateSource.read(text, source.choices()) instanceof SourceResult.Refused(var why)
                ? Optional.of(why)
                : Optional.empty());
    return new Shown(design, source, draft, problem, notWritten);
  }

  /** What stands in the pane. */
  String text() {
    return draft.orElseGet(() -> source.source().text());
  }
}
