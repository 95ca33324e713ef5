package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import java.util.Optional;

/** Keeps what was typed and cannot be read yet; the picture stays as it is. */
record DraftText(String text) implements Edit {
  @Override
  public Message label() {
    return Message.of("desktop", "edit.templateText");
  }

  @Override
  public Design apply(Design design) {
    return TemplateDesign.withDraft(design, Optional.of(text));
  }
}
