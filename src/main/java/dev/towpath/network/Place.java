package dev.towpath.network;

import org.jspecify.annotations.Nullable;

/** A place where packets are: it says what happens there, and where they go on to. */
interface Place {
  /** Adds its hops to the walk; the next place, or nothing where the walk ends. */
  @Nullable Place enter(Walk walk);
}
