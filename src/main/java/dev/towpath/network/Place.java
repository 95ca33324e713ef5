package dev.towpath.network;

/** A place where packets are: it says what happens there, and where they go on to. */
interface Place {
  /** Where nothing goes on from: the walk has ended. */
  Place NOWHERE =
      _ -> {
        throw new IllegalStateException("the walk has ended");
      };

  /** Adds its hops to the walk; the next place, or {@link #NOWHERE}. */
  Place enter(Walk walk);
}
