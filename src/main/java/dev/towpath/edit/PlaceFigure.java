package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;

/** Gives one figure another box; what stands inside it stays. */
public record PlaceFigure(ResourceId id, Box box) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "resize", id.value());
  }

  @Override
  public Design apply(Design design) {
    return design.with(design.diagram().with(id, box));
  }
}
