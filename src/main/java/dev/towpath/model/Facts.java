package dev.towpath.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The facts known of a topology. They move on to the next one as a whole: what the change touches
 * is worked out anew when it is asked for next, all else stays.
 *
 * <p>A fact that rests on others is only worked out anew if one of those has another answer.
 */
final class Facts {
  private static final int SWEEP_EVERY = 64;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Fact<?>, KnownFact<?>> known = new ConcurrentHashMap<>();
  private final Map<Index.Key, Set<KnownFact<?>>> readers = new HashMap<>();
  private final Set<Fact<?>> inWork = new HashSet<>();
  private final Set<KnownFact<?>> doubtful = new LinkedHashSet<>();
  private long revision;

  /** Whose facts these are; nobody's while they move. */
  private volatile @Nullable Index owner;

  Facts(Index owner) {
    this.owner = owner;
  }

  /** A fact with the answer that it has in one topology. */
  record Answered<A>(KnownFact<A> fact, A answer) {}

  /** The answer in the topology; empty where these facts have moved on to another one. */
  @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a fact is known by its own answer
  <A> Optional<Answered<A>> of(Fact<A> fact, Topology topology) {
    KnownFact<A> quick = (KnownFact<A>) known.get(fact);
    if (quick != null && quick.state == KnownFact.State.SURE) {
      Answered<A> answered = new Answered<>(quick, quick.answer);
      return owner == topology.index() ? Optional.of(answered) : Optional.empty();
    }
    lock.lock();
    try {
      if (owner != topology.index()) {
        return Optional.empty();
      }
      KnownFact<A> sure = sure(fact, topology);
      return Optional.of(new Answered<>(sure, sure.answer));
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("unchecked") // a fact is known by its own answer
  private <A> KnownFact<A> sure(Fact<A> fact, Topology topology) {
    KnownFact<A> old = (KnownFact<A>) known.get(fact);
    if (old != null && isStillSure(old, topology)) {
      doubtful.remove(old);
      old.state = KnownFact.State.SURE;
      old.verified = revision;
      return old;
    }
    return workOut(fact, old, topology);
  }

  private boolean isStillSure(KnownFact<?> old, Topology topology) {
    return switch (old.state) {
      case SURE -> true;
      case STALE -> false;
      case SUSPECT -> {
        // In the order in which it asked: a changed answer may mean that it asks no further.
        for (KnownFact<?> basis : old.basis) {
          if (known.get(basis.fact) != basis || sure(basis.fact, topology).changed > old.verified) {
            yield false;
          }
        }
        yield true;
      }
    };
  }

  private <A> KnownFact<A> workOut(Fact<A> fact, @Nullable KnownFact<A> old, Topology topology) {
    if (!inWork.add(fact)) {
      throw new IllegalStateException("a fact that rests on itself: " + fact);
    }
    Reads reads = new Reads();
    A answer;
    try {
      answer = fact.from(topology.readBy(reads));
    } finally {
      reads.close();
      inWork.remove(fact);
    }
    KnownFact<A> now = old == null ? new KnownFact<>(fact, answer) : old;
    if (old == null || !old.answer.equals(answer)) {
      now.changed = revision;
      now.answer = answer;
    }
    forgetBasis(now);
    now.keys = List.copyOf(reads.keys());
    now.basis = List.copyOf(reads.facts());
    now.keys.forEach(key -> readers.computeIfAbsent(key, _ -> new HashSet<>()).add(now));
    now.basis.forEach(basis -> basis.dependents.add(now));
    now.verified = revision;
    doubtful.remove(now);
    now.state = KnownFact.State.SURE;
    known.put(fact, now);
    return now;
  }

  private void forgetBasis(KnownFact<?> fact) {
    for (Index.Key key : fact.keys) {
      Set<KnownFact<?>> others = readers.getOrDefault(key, new HashSet<>());
      others.remove(fact);
      if (others.isEmpty()) {
        readers.remove(key);
      }
    }
    fact.basis.forEach(basis -> basis.dependents.remove(fact));
  }

  /** Makes these the facts of another topology. Whoever asks for the old one starts anew. */
  void moveTo(Index next) {
    lock.lock();
    try {
      Index before = owner;
      owner = null;
      revision++;
      if (before != null) {
        for (ResourceId id : before.differences(next)) {
          doubt(before.keys(id));
          doubt(next.keys(id));
        }
      }
      if (revision % SWEEP_EVERY == 0) {
        sweep();
      }
      owner = next;
    } finally {
      lock.unlock();
    }
  }

  private void doubt(Set<Index.Key> keys) {
    for (Index.Key key : keys) {
      readers.getOrDefault(key, Set.of()).forEach(f -> f.doubt(KnownFact.State.STALE, doubtful));
    }
  }

  /** What has to be looked at again before it can be trusted. */
  List<Fact<?>> doubtful() {
    lock.lock();
    try {
      return doubtful.stream().<Fact<?>>map(f -> f.fact).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets what nobody has asked for in a long time, such as of resources that are gone. */
  private void sweep() {
    List<KnownFact<?>> old =
        doubtful.stream().filter(f -> f.verified < revision - SWEEP_EVERY).toList();
    for (KnownFact<?> fact : old) {
      forgetBasis(fact);
      fact.dependents.forEach(dependent -> dependent.doubt(KnownFact.State.STALE, doubtful));
      known.remove(fact.fact);
    }
    old.forEach(doubtful::remove);
  }

  /** How many facts are known, for tests and benchmarks. */
  int size() {
    return known.size();
  }
}
