package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * Sets one property of a resource.
 *
 * @param name the resource's name, for the label
 * @param property CloudFormation's name of the property
 * @param value JSON's null removes it
 */
public record SetProperty(ResourceId id, String name, String property, Json value) implements Edit {
  /** Sets a property of a resource. */
  public static SetProperty of(Resource resource, String property, Json value) {
    return new SetProperty(resource.id(), Names.of(resource), property, value);
  }

  @Override
  public Message label() {
    return Message.of("edit", "setProperty", property, name);
  }

  @Override
  public Design apply(Design design) {
    Optional<Resource> resource = design.topology().get(id);
    return resource.map(r -> design.with(Properties.with(r, property, value))).orElse(design);
  }
}
