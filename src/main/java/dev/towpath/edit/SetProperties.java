package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;

/** Gives a resource other properties in place of all that it has. */
record SetProperties(ResourceId id, Json.Obj properties) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "setProperties", id.value());
  }

  @Override
  public Design apply(Design design) {
    return design
        .topology()
        .get(id)
        .map(resource -> design.with(Properties.replace(resource, properties)))
        .orElse(design);
  }
}
