package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Deletes resources with everything inside them. Other resources that named them lose the
 * reference; those that would mean nothing without it (routes, associations, attachments) go too.
 * References inside policies stay and become findings.
 */
public record DeleteResources(Set<ResourceId> ids) implements Edit {
  /** Copies the ids. */
  public DeleteResources {
    ids = Set.copyOf(ids);
  }

  @Override
  public Message label() {
    return Message.of("edit", "delete", ids.size());
  }

  @Override
  public Design apply(Design design) {
    Topology topology = design.topology();
    Set<ResourceId> gone = MoveFigures.withContents(design, ids);
    List<Resource> touched =
        gone.stream().flatMap(topology::referrers).filter(r -> !gone.contains(r.id())).toList();
    Design result = design;
    for (ResourceId id : gone) {
      result = without(result, id);
    }
    for (Resource resource : touched) {
      boolean meaningless = Kinds.of(resource).isPart() && namesInProperty(resource, gone);
      result = meaningless ? without(result, resource.id()) : result.with(cleared(resource, gone));
    }
    return result;
  }

  private static Design without(Design design, ResourceId id) {
    return design.with(design.topology().without(id)).with(design.diagram().without(id));
  }

  private static boolean namesInProperty(Resource resource, Set<ResourceId> gone) {
    return !Properties.of(cleared(resource, gone)).equals(Properties.of(resource));
  }

  /** The resource without plain references to what is gone, policy documents aside. */
  static Resource cleared(Resource resource, Set<ResourceId> gone) {
    Json.Obj properties = Properties.of(resource);
    Json.Obj kept = (Json.Obj) without(properties, gone).orElse(Json.Obj.EMPTY);
    return Properties.replace(resource, kept);
  }

  /** Leaves out plain references to what is gone, policy documents aside. */
  private static Optional<Json> without(Json json, Set<ResourceId> gone) {
    return switch (json) {
      case Json.Obj object when References.direct(object).filter(gone::contains).isPresent() ->
          Optional.empty();
      case Json.Obj object -> {
        SequencedMap<String, Json> kept = new LinkedHashMap<>();
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
          if (field.getKey().endsWith("PolicyDocument")) {
            kept.put(field.getKey(), field.getValue());
          } else {
            without(field.getValue(), gone).ifPresent(v -> kept.put(field.getKey(), v));
          }
        }
        yield Optional.of(new Json.Obj(kept));
      }
      case Json.Arr list -> {
        List<Json> kept = new ArrayList<>();
        list.values().forEach(value -> without(value, gone).ifPresent(kept::add));
        yield Optional.of(new Json.Arr(kept));
      }
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> Optional.of(json);
    };
  }
}
