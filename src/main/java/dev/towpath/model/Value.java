package dev.towpath.model;

import java.util.Optional;

/**
 * The value of a property: known, absent, given by an intrinsic function, or unknown with the
 * reason.
 *
 * <p>{@link Resolver} turns a formula into a known value or an unknown one.
 */
public sealed interface Value<T> {

  /** A value in hand. */
  record Known<T>(T value) implements Value<T> {}

  /** The property is not there, so AWS's default holds. */
  record Absent<T>() implements Value<T> {}

  /**
   * An intrinsic function such as {@code {"Fn::Sub": "…"}}, or a text that cannot be the property's
   * value.
   */
  record Formula<T>(Json json) implements Value<T> {}

  /** Nobody knows here: a parameter without a value, a call that was denied. */
  record Unknown<T>(Message because) implements Value<T> {}

  /** A value in hand. */
  static <T> Value<T> of(T value) {
    return new Known<>(value);
  }

  /** No value. */
  static <T> Value<T> absent() {
    return new Absent<>();
  }

  /** The value where it is in hand. */
  default Optional<T> known() {
    return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  /** The value where it is in hand, else this one. */
  default T or(T other) {
    return this instanceof Known<T>(T value) ? value : other;
  }

  /** Whether the property is not there. */
  default boolean isAbsent() {
    return this instanceof Absent;
  }
}
