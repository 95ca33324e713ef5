package dev.towpath.desktop.dialog;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.desktop.template.Choose;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Message;

/** Gives a design another name, account and Region. */
public record SetDesign(String name, Home home) implements Edit {
  @Override
  public Message label() {
    return Message.of("desktop", "edit.settings");
  }

  @Override
  public Design apply(Design design) {
    Design named = design.named(name);
    boolean template = TemplateDesign.isTemplate(design) && !home.equals(design.home());
    return template
        ? new Choose("AWS::Region", choices -> choices.with(home)).apply(named)
        : named.at(home);
  }
}
