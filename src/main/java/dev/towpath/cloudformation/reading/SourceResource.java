package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Unresolved;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A resource of a template.
 *
 * @param entry its logical id with its body; of a loop, the loop
 * @param properties as they come out; empty where it has none
 * @param condition the name of its condition, if it has one
 * @param exists whether the condition holds; empty where that is not known
 * @param own whether it is written out, and not made by a loop
 */
public record SourceResource(
    ResourceId id,
    String type,
    Entry entry,
    Optional<Resolved> properties,
    Optional<String> condition,
    Optional<Boolean> exists,
    boolean own) {
  private static final String TAGS = "Tags";

  /**
   * Its properties. Where nobody knows whether it exists, its values are not known either;
   * references stay, so that it is drawn where it would be.
   */
  Json.Obj values() {
    Json json = properties.map(Resolved::json).orElse(Json.Obj.EMPTY);
    if (!(json instanceof Json.Obj object) || References.isFunction(object)) {
      return Json.Obj.EMPTY;
    }
    return exists.isPresent() ? object : doubtful(object);
  }

  private Json.Obj doubtful(Json.Obj object) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      boolean stays = field.getKey().equals(TAGS) || isReference(field.getValue());
      out.put(field.getKey(), stays ? field.getValue() : doubtful(field.getValue()));
    }
    return new Json.Obj(out);
  }

  private Json doubtful(Json value) {
    return Unresolved.written(
        Unresolved.because("exists", condition.orElse("?")), Unresolved.restored(value));
  }

  private static boolean isReference(Json json) {
    return switch (json) {
      case Json.Obj object -> References.direct(object).isPresent();
      case Json.Arr list -> list.values().stream().allMatch(SourceResource::isReference);
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> false;
    };
  }
}
