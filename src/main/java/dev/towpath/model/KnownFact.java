package dev.towpath.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A fact with its answer and what that rests on. Guarded by the lock of its {@link Facts}. */
final class KnownFact<A> {
  /** How far the answer can be trusted. */
  enum State {
    SURE,
    /** A fact that it rests on may have another answer now. */
    SUSPECT,
    /** What it read has changed. */
    STALE
  }

  final Fact<A> fact;
  final Set<KnownFact<?>> dependents = new HashSet<>();
  volatile State state = State.SURE;
  volatile A answer;

  /** In which revision the answer became another one. */
  long changed;

  /** In which revision the answer was last worked out or found to hold. */
  long verified;

  List<Index.Key> keys = List.of();
  List<KnownFact<?>> basis = List.of();

  KnownFact(Fact<A> fact, A answer) {
    this.fact = fact;
    this.answer = answer;
  }

  /** No longer trusts the answer, nor those that rest on it, and adds all these to the doubtful. */
  void doubt(State how, Set<KnownFact<?>> doubtful) {
    boolean first = state == State.SURE;
    state = state == State.STALE ? State.STALE : how;
    if (first) {
      doubtful.add(this);
      dependents.forEach(dependent -> dependent.doubt(State.SUSPECT, doubtful));
    }
  }
}
