package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * Takes the references to a resource out of a list; a list that is empty then goes.
 *
 * @param path property names from the resource down to the list
 */
record RemoveReference(ResourceId id, List<String> path, ResourceId target) implements Edit {
  RemoveReference {
    path = List.copyOf(path);
  }

  @Override
  public Message label() {
    return Message.of("edit", "setProperty", path.getLast(), id.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<Resource> resource = design.topology().get(id);
    if (resource.isEmpty()) {
      return design;
    }
    Json.Obj properties = without(Properties.of(resource.get()), path);
    return design.with(Properties.replace(resource.get(), properties));
  }

  private Json.Obj without(Json.Obj object, List<String> rest) {
    String property = rest.getFirst();
    if (!object.fields().containsKey(property)) {
      return object;
    }
    if (rest.size() > 1) {
      return object.with(property, without(object.object(property), rest.subList(1, rest.size())));
    }
    List<Json> kept = object.list(property).stream().filter(value -> !names(value)).toList();
    return kept.isEmpty() ? object.without(property) : object.with(property, new Json.Arr(kept));
  }

  private boolean names(Json value) {
    return value instanceof Json.Obj object
        && References.direct(object).filter(target::equals).isPresent();
  }
}
