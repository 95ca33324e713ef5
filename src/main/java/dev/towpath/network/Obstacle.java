package dev.towpath.network;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * What keeps a gateway from carrying anything, whoever sends it.
 *
 * @param cause {@link Cause#NOT_KNOWN} where the design only leaves open whether it does
 */
record Obstacle(Cause cause, Optional<ResourceId> rule, Message what) {
  static Obstacle of(Cause cause, Optional<ResourceId> rule, String key, Object... words) {
    return new Obstacle(cause, rule, Hops.words(key, words));
  }

  Hop hop(Hops hops) {
    return cause == Cause.NOT_KNOWN
        ? hops.unknown(rule, what)
        : hops.stops(cause, cause.code(), rule, what);
  }
}
