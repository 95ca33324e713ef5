package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;

/** Adds a resource without a figure of its own, such as a route. */
public record AddPart(Resource resource) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "add", Names.of(resource));
  }

  @Override
  public Design apply(Design design) {
    return design.with(resource);
  }
}
