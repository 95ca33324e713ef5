package dev.towpath.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every resource has beside its declared properties.
 *
 * @param home its account and Region
 * @param properties tags and the properties that the kind does not declare, as CloudFormation
 *     writes them; kept for the way back
 * @param observed what AWS says of the deployed resource beside its properties, by {@link
 *     Observation#key}; never exported
 */
public record Rest(Home home, Json.Obj properties, Json.Obj observed) {
  private static final String TAGS = "Tags";

  /** A rest of a resource that was drawn or read from a template. */
  public Rest(Home home, Json.Obj properties) {
    this(home, properties, Json.Obj.EMPTY);
  }

  /** A rest with nothing but its home. */
  public static Rest at(Home home) {
    return new Rest(home, Json.Obj.EMPTY);
  }

  /** What AWS said; absent where the resource was not read from an account. */
  public Value<String> observed(Observation what) {
    Optional<Json> json = observed.get(what.key());
    return json.<Value<String>>map(
            j -> j.asText().<Value<String>>map(Value::of).orElseGet(() -> new Value.Formula<>(j)))
        .orElseGet(Value::absent);
  }

  /** Whether AWS said so; false as well where nobody asked. */
  public boolean isObserved(Observation what) {
    return observed(what).equals(Value.of("true"));
  }

  /** The resource that AWS named, where it is one of the design. */
  public Optional<ResourceId> observedReference(Observation what) {
    return observed
        .get(what.key())
        .flatMap(j -> j instanceof Json.Obj object ? References.direct(object) : Optional.empty());
  }

  /** The value of a tag given as text, in either of CloudFormation's two forms. */
  public Optional<String> tag(String key) {
    return switch (properties.get(TAGS).orElse(Json.Obj.EMPTY)) {
      case Json.Obj map -> map.text(key);
      case Json.Arr list ->
          list.values().stream()
              .filter(tag -> tag instanceof Json.Obj o && o.text("Key").equals(Optional.of(key)))
              .findFirst()
              .flatMap(tag -> ((Json.Obj) tag).text("Value"));
      default -> Optional.empty();
    };
  }

  /** This rest with a tag set, in the form that its tags have; a blank value removes the tag. */
  public Rest withTag(String key, String value) {
    if (properties.get(TAGS).orElse(Json.list()) instanceof Json.Obj map) {
      Json.Obj tags = value.isBlank() ? map.without(key) : map.with(key, value);
      return withTags(tags, tags.isEmpty());
    }
    List<Json> tags = new ArrayList<>();
    boolean found = false;
    for (Json tag : properties.list(TAGS)) {
      boolean same = tag instanceof Json.Obj o && o.text("Key").equals(Optional.of(key));
      if (!same) {
        tags.add(tag);
      } else if (!value.isBlank()) {
        tags.add(tagOf(key, value));
      }
      found |= same;
    }
    if (!found && !value.isBlank()) {
      tags.add(tagOf(key, value));
    }
    return withTags(new Json.Arr(tags), tags.isEmpty());
  }

  private static Json tagOf(String key, String value) {
    return Json.of("Key", key).with("Value", value);
  }

  private Rest withTags(Json tags, boolean none) {
    return new Rest(home, none ? properties.without(TAGS) : properties.with(TAGS, tags), observed);
  }
}
