package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** A property that names another resource. */
public sealed interface Ref<R extends Resource> {

  /** A resource of the design (which may since have gone). */
  record To<R extends Resource>(ResourceId id) implements Ref<R> {}

  /** The property is not there. */
  record None<R extends Resource>() implements Ref<R> {}

  /** An id of AWS's that stands outside the design, such as {@code subnet-0123456789abcdef0}. */
  record Outside<R extends Resource>(String physicalId) implements Ref<R> {}

  /** An intrinsic function that is no plain reference to a resource. */
  record Formula<R extends Resource>(Json json) implements Ref<R> {}

  /** To a resource of the design. */
  static <R extends Resource> Ref<R> to(ResourceId id) {
    return new To<>(id);
  }

  /** To a resource of the design. */
  static <R extends Resource> Ref<R> to(R resource) {
    return new To<>(resource.id());
  }

  /** To nothing. */
  static <R extends Resource> Ref<R> none() {
    return new None<>();
  }

  /**
   * The references of a list property, or one formula where the property is there but could not be
   * read as a list, such as a parameter that holds one.
   *
   * @param read what was read
   * @param others the undeclared properties, where a list that could not be read has stayed
   * @param property the list's name
   */
  static <R extends Resource> List<Ref<R>> list(
      List<Ref<R>> read, Json.Obj others, String property) {
    return others
        .get(property)
        .filter(json -> !json.equals(Json.list()))
        .map(json -> List.<Ref<R>>of(new Formula<>(json)))
        .orElse(read);
  }

  /** The id where this names a resource of the design. */
  default Optional<ResourceId> target() {
    return this instanceof To<R>(ResourceId id) ? Optional.of(id) : Optional.empty();
  }

  /** Whether this names the resource. */
  default boolean isTo(ResourceId other) {
    return this instanceof To<R>(ResourceId id) && id.equals(other);
  }

  /** Whether the property is not there. */
  default boolean isNone() {
    return this instanceof None;
  }
}
