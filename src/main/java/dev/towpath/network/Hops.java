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
    return passes(rule, words(key, arguments));
  }

  Hop passes(Optional<ResourceId> rule, Message what) {
    return new Hop(
        component, direction, Hop.Result.PASSES, what, rule, Optional.empty(), Optional.empty());
  }

  Hop stops(Cause cause, Optional<ResourceId> rule, String key, Object... arguments) {
    return stops(cause, cause.code(), rule, words(key, arguments));
  }

  Hop stops(Cause cause, Optional<ResourceId> rule, Message what) {
    return stops(cause, cause.code(), rule, what);
  }

  Hop stops(Cause cause, ExplanationCode code, Optional<ResourceId> rule, Message what) {
    return new Hop(
        component, direction, Hop.Result.STOPS, what, rule, Optional.of(code), Optional.of(cause));
  }

  Hop unknown(Optional<ResourceId> rule, String key, Object... arguments) {
    return unknown(rule, words(key, arguments));
  }

  Hop unknown(Optional<ResourceId> rule, Message what) {
    return new Hop(
        component,
        direction,
        Hop.Result.UNKNOWN,
        what,
        rule,
        Optional.empty(),
        Optional.of(Cause.NOT_KNOWN));
  }

  /** The end of what the network does: an appliance has it. */
  Hop handsOver(Cause cause, Optional<ResourceId> rule, String key, Object... arguments) {
    return new Hop(
        component,
        direction,
        Hop.Result.UNKNOWN,
        words(key, arguments),
        rule,
        Optional.of(cause.code()).filter(_ -> cause == Cause.GWLB_TARGET),
        Optional.of(cause));
  }
}
