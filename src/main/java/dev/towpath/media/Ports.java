package dev.towpath.media;

import java.util.Optional;
import java.util.OptionalInt;

/** Ports that may be missing. */
final class Ports {
  private Ports() {}

  static Optional<Integer> of(OptionalInt port) {
    return port.isPresent() ? Optional.of(port.getAsInt()) : Optional.empty();
  }
}
