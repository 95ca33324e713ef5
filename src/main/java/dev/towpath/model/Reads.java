package dev.towpath.model;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a fact reads while it is worked out. */
final class Reads {
  private final Set<Index.Key> keys = new LinkedHashSet<>();
  private final Set<KnownFact<?>> facts = new LinkedHashSet<>();

  private boolean closed;

  void read(Index.Key key) {
    checkOpen();
    keys.add(key);
  }

  void used(KnownFact<?> fact) {
    checkOpen();
    facts.add(fact);
  }

  /** Whoever keeps the topology of a fact and reads on in it would not see later changes. */
  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("read after the fact was worked out");
    }
  }

  void close() {
    closed = true;
  }

  Set<Index.Key> keys() {
    return keys;
  }

  /** Facts that it asked for, in the order in which it did. */
  Set<KnownFact<?>> facts() {
    return facts;
  }
}
