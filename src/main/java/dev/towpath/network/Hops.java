package dev.towpath.network;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** Makes hops of one component in one direction. */
record Hops(ResourceId component, Hop.Direction direction) {
  static final String ROOM = "network";

  static Hops forward(ResourceId component) {
    return new Hops(component, Hop.Direction.FORWARD);
  }

  static Message words(String key, Object... arguments) {
    return Message.of(ROOM, key, arguments);
  }

  Hop passes(Optional<ResourceId> rule, String key, Object... arguments) {
    return new Hop(
        component, direction, Hop.Result.PASSES, words(key, arguments), rule, Optional.empty());
  }

  Hop stops(ExplanationCode code, Optional<ResourceId> rule, String key, Object... arguments) {
    return new Hop(
        component, direction, Hop.Result.STOPS, words(key, arguments), rule, Optional.of(code));
  }

  Hop unknown(Optional<ResourceId> rule, String key, Object... arguments) {
    return new Hop(
        component, direction, Hop.Result.UNKNOWN, words(key, arguments), rule, Optional.empty());
  }
}
