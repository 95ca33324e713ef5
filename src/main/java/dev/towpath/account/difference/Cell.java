package dev.towpath.account.difference;

import dev.towpath.model.Json;
import java.util.Optional;

/** What one side says of a row's subject. */
public sealed interface Cell {
  /** The side says the same as the design. */
  record Same() implements Cell {}

  /** The side does not have the resource. */
  record Missing() implements Cell {}

  /** The side has the resource; the row is about that alone. */
  record There() implements Cell {}

  /**
   * The side says this of the property.
   *
   * @param value empty where it says nothing
   * @param certain whether it is known that this differs from the design
   */
  record Says(Optional<Json> value, boolean certain) implements Cell {}
}
