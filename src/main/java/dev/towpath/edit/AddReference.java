package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a reference to a list of a resource, unless it is in it.
 *
 * @param name the resource's name, for the label
 * @param path property names from the resource down to the list, such as {@code Vpc}, {@code
 *     SecurityGroupIds}
 */
public record AddReference(ResourceId id, String name, List<String> path, Json reference)
    implements Edit {
  /** Copies the path. */
  public AddReference {
    path = List.copyOf(path);
  }

  static AddReference to(Resource resource, List<String> path, Json reference) {
    return new AddReference(resource.id(), Names.of(resource), path, reference);
  }

  @Override
  public Message label() {
    return Message.of("edit", "setProperty", path.getLast(), name);
  }

  @Override
  public Design apply(Design design) {
    Optional<Resource> resource = design.topology().get(id);
    if (resource.isEmpty()) {
      return design;
    }
    Json.Obj properties = with(Properties.of(resource.get()), path);
    return design.with(Properties.replace(resource.get(), properties));
  }

  private Json.Obj with(Json.Obj object, List<String> rest) {
    String property = rest.getFirst();
    if (rest.size() > 1) {
      return object.with(property, with(object.object(property), rest.subList(1, rest.size())));
    }
    List<Json> values = new ArrayList<>(object.list(property));
    if (!values.contains(reference)) {
      values.add(reference);
    }
    return object.with(property, new Json.Arr(values));
  }
}
