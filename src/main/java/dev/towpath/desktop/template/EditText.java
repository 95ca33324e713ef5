package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Message;

/** Takes the template as it was typed; what is new gets a place. */
record EditText(TemplateSource source) implements Edit {
  @Override
  public Message label() {
    return Message.of("desktop", "edit.templateText");
  }

  @Override
  public Design apply(Design design) {
    return AutoLayout.arrangeNew(TemplateDesign.with(design, source));
  }
}
