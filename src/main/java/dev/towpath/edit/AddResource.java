package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;

/** Adds a resource with a figure. */
public record AddResource(Resource resource, Box box) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "add", Names.of(resource));
  }

  @Override
  public Design apply(Design design) {
    return design.with(resource, box);
  }
}
