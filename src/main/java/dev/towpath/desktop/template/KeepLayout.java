package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Message;

/** Keeps the layout in the template's own metadata from now on, instead of in a file beside it. */
public record KeepLayout() implements Edit {
  @Override
  public Message label() {
    return Message.of("desktop", "edit.keepLayout");
  }

  @Override
  public Design apply(Design design) {
    return TemplateDesign.withLayout(design);
  }
}
