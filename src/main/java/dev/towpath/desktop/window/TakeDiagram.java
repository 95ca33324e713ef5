package dev.towpath.desktop.window;

import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Message;

/** Puts every figure where an automatic layout wants it. */
record TakeDiagram(Diagram diagram) implements Edit {
  @Override
  public Message label() {
    return Message.of("desktop", "edit.arrange");
  }

  @Override
  public Design apply(Design design) {
    return design.with(diagram);
  }
}
