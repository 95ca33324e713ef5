package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Properties as CloudFormation writes them, taken field by field from an answer. */
final class Translation {
  private final Json.Obj answer;
  private Json.Obj properties = Json.Obj.EMPTY;

  Translation(Json.Obj answer) {
    this.answer = answer;
  }

  /** Takes fields that have the same name and form on both sides. */
  Translation same(String... names) {
    for (String name : names) {
      put(name, answer.get(name).filter(value -> !(value instanceof Json.Nul)));
    }
    return this;
  }

  Translation renamed(String from, String to) {
    return put(to, answer.get(from));
  }

  /** Takes a field under the name of a fact. */
  Translation observed(String from, Observation fact) {
    return put(fact.key(), answer.get(from).filter(value -> !(value instanceof Json.Nul)));
  }

  Translation put(String name, Optional<Json> value) {
    value.ifPresent(v -> properties = properties.with(name, v));
    return this;
  }

  Translation put(String name, Json value) {
    return put(name, Optional.of(value));
  }

  /** Puts a list unless it is empty. */
  Translation putList(String name, Json list) {
    return list.elements().isEmpty() ? this : put(name, list);
  }

  /**
   * Takes tags in either form, without those that only AWS may write; of these the logical id of a
   * stack's resource is kept under its own key, see {@link Inventory}.
   */
  Translation tags(String field) {
    return tags(answer, field);
  }

  /** The same from another answer about the thing. */
  Translation tags(Json.Obj told, String field) {
    String logical = Observation.LOGICAL_ID.key();
    switch (told.get(field).orElse(Json.Obj.EMPTY)) {
      case Json.Arr list -> {
        putList("Tags", new Json.Arr(own(list.values())));
        put(
            logical,
            objects(told, field).stream()
                .filter(tag -> tag.text("Key").equals(Optional.of(logical)))
                .flatMap(tag -> tag.get("Value").stream())
                .findFirst());
      }
      case Json.Obj map -> {
        put(logical, map.get(logical));
        Json.Obj own = map;
        for (String key : map.fields().keySet()) {
          String value = Secrets.tag(key, map.text(key).orElse(""));
          own = key.startsWith("aws:") ? own.without(key) : own.with(key, value);
        }
        put("Tags", Optional.<Json>of(own).filter(_ -> !map.isEmpty()));
      }
      default -> {}
    }
    return this;
  }

  private static List<Json> own(List<Json> tags) {
    List<Json> own = new ArrayList<>();
    for (Json tag : tags) {
      if (tag instanceof Json.Obj o && !o.text("Key").orElse("").startsWith("aws:")) {
        String key = o.text("Key").orElse("");
        own.add(Json.of("Key", key).with("Value", Secrets.tag(key, o.text("Value").orElse(""))));
      }
    }
    return own;
  }

  Json.Obj done() {
    return properties;
  }

  /** The texts of one field of each object in a list. */
  static List<String> texts(Json.Obj object, String list, String field) {
    return object.list(list).stream()
        .filter(Json.Obj.class::isInstance)
        .flatMap(element -> ((Json.Obj) element).text(field).stream())
        .toList();
  }

  /** The texts of a list of texts. */
  static List<String> texts(Json.Obj object, String list) {
    return object.list(list).stream().flatMap(element -> element.asText().stream()).toList();
  }

  /** The objects of a list. */
  static List<Json.Obj> objects(Json.Obj object, String list) {
    return object.list(list).stream()
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .toList();
  }
}
