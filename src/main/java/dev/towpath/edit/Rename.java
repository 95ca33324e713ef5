package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;

/** Gives a resource another name; a blank one leaves it with its id. */
public record Rename(ResourceId id, String name) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "rename", name.isBlank() ? id.value() : name);
  }

  @Override
  public Design apply(Design design) {
    return design.topology().get(id).map(r -> design.with(Names.rename(r, name))).orElse(design);
  }
}
