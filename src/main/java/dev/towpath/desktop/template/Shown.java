package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
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
 * @param notWritten resources whose edits have no place in it
 */
record Shown(Design design, TemplateSource source, List<ResourceId> notWritten) {

  /** The template of a design; empty where it stands for none. */
  static Optional<Shown> of(Design design) {
    return TemplateDesign.source(design).flatMap(source -> of(design, source));
  }

  private static Optional<Shown> of(Design design, TemplateSource source) {
    Written written = TemplateWriteBack.write(source, design.topology());
    if (written.text().equals(source.source().text())) {
      return Optional.of(new Shown(design, source, written.notWritten()));
    }
    return TemplateSource.read(written.text(), source.choices())
            instanceof SourceResult.Read(TemplateSource edited)
        ? Optional.of(new Shown(design, edited, written.notWritten()))
        : Optional.empty();
  }

  String text() {
    return source.source().text();
  }
}
