package dev.towpath.desktop.template;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Message;

/**
 * Takes the template as it was typed; what is new gets a place.
 *
 * @param source the text as it was read
 * @param base the design that it was typed over
 * @param result what becomes of that design; for others it is worked out
 */
record EditText(TemplateSource source, Design base, Design result) implements Edit {

  /** Works out what becomes of a design; that takes a moment for a large one. */
  static EditText of(TemplateSource source, Design base) {
    return new EditText(source, base, result(source, base));
  }

  private static Design result(TemplateSource source, Design design) {
    return AutoLayout.arrangeNew(TemplateDesign.with(design, source));
  }

  @Override
  public Message label() {
    return Message.of("desktop", "edit.templateText");
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very design; to compare two would walk both
  public Design apply(Design design) {
    return design == base ? result : result(source, design);
  }
}
