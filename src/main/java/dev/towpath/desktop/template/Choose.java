package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks at a template with other values; the text stays as it is, edits included.
 *
 * @param what the value's name
 */
public record Choose(String what, UnaryOperator<Choices> change) implements Edit {
  @Override
  public Message label() {
    return Message.of("desktop", "edit.choose", what);
  }

  @Override
  public Design apply(Design design) {
    Design settled = TemplateDesign.settled(design);
    return TemplateDesign.source(settled).map(source -> chosen(settled, source)).orElse(design);
  }

  private Design chosen(Design design, TemplateSource source) {
    TemplateSource other = source.with(change.apply(source.choices()));
    Design chosen = AutoLayout.arrangeNew(TemplateDesign.with(design, other));
    Optional<String> draft = TemplateDesign.draft(design);
    return draft.isPresent() ? TemplateDesign.withDraft(chosen, draft) : chosen;
  }
}
