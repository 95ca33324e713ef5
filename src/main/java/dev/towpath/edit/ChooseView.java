package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ViewChoice;

/** Chooses what of the design is drawn; a step to undo as any other, and saved with it. */
public record ChooseView(ViewChoice choice) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "chooseView");
  }

  @Override
  public Design apply(Design design) {
    return choice.equals(ViewChoice.of(design)) ? design : choice.in(design);
  }
}
