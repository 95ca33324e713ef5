package dev.towpath.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a design by id: immutable, ordered by id. Keeps, edit by edit, who is of which
 * kind and who names whom, so that a question costs no walk over all resources, and the {@link
 * Fact}s that were worked out from it.
 */
public final class Topology {
  /** Without a resource. */
  public static final Topology EMPTY = new Topology(Index.EMPTY);

  private final Index index;

  /**
   * What is known; nothing before the first question. Missing in a topology made while a fact is
   * worked out, which nobody else ever asks.
   */
  private final @Nullable AtomicReference<@Nullable Facts> facts;

  /** Who wants to know what is read; nobody outside a fact. */
  private final @Nullable Reads reads;

  private Topology(Index index) {
    this(index, new AtomicReference<>(), null);
  }

  private Topology(
      Index index, @Nullable AtomicReference<@Nullable Facts> facts, @Nullable Reads reads) {
    this.index = index;
    this.facts = facts;
    this.reads = reads;
  }

  /** The topology of these resources; of two with one id the later counts. */
  public static Topology of(Collection<? extends Resource> resources) {
    Index index = Index.EMPTY;
    for (Resource resource : resources) {
      index = index.with(resource);
    }
    return new Topology(index);
  }

  /** With the resource, in place of one with its id. */
  public Topology with(Resource resource) {
    return following(index.with(resource));
  }

  /** Without the resource; those that name it stay as they are. */
  public Topology without(ResourceId id) {
    return contains(id) ? following(index.without(id)) : this;
  }

  /** Whoever is told what is read here is told what is read there as well. */
  private Topology following(Index next) {
    return reads == null ? new Topology(next) : new Topology(next, null, reads);
  }

  /**
   * This topology with what is known of an earlier one, as far as it still holds. The earlier one
   * forgets it.
   */
  @SuppressWarnings("ReferenceEquality") // the same index has the same facts
  public Topology recalling(Topology earlier) {
    if (earlier.index == index) {
      return earlier;
    }
    Facts known = earlier.facts == null ? null : earlier.facts.getAndSet(null);
    if (known == null) {
      return this;
    }
    known.moveTo(index);
    return new Topology(index, new AtomicReference<>(known), null);
  }

  /** The ids of the resources in which this topology and an earlier one differ. */
  public Set<ResourceId> changedSince(Topology earlier) {
    return earlier.index.differences(index);
  }

  /**
   * The facts that are known of it but may have another answer since it recalled an earlier one,
   * and that nobody has asked for again.
   */
  public List<Fact<?>> doubtful() {
    return facts == null ? List.of() : known(facts).doubtful();
  }

  /** The answer to a question about this topology. */
  public <A> A fact(Fact<A> fact) {
    if (facts == null) {
      return fact.from(this);
    }
    Optional<Facts.Answered<A>> answered = Optional.empty();
    while (answered.isEmpty()) {
      answered = known(facts).of(fact, this);
    }
    if (reads != null) {
      reads.used(answered.get().fact());
    }
    return answered.get().answer();
  }

  private Facts known(AtomicReference<@Nullable Facts> holder) {
    Facts known = holder.get();
    if (known != null) {
      return known;
    }
    Facts fresh = new Facts(index);
    Facts others = holder.compareAndExchange(null, fresh);
    return others == null ? fresh : others;
  }

  /** This topology, telling what is read. */
  Topology readBy(Reads reader) {
    return new Topology(index, facts, reader);
  }

  Index index() {
    return index;
  }

  private Index seen(Index.Key key) {
    if (reads != null) {
      reads.read(key);
    }
    return index;
  }

  /** All resources, by id. */
  public Collection<Resource> resources() {
    return seen(new Index.Key.All()).byId().values();
  }

  /** All ids. */
  public Set<ResourceId> ids() {
    return seen(new Index.Key.All()).byId().keySet();
  }

  /** How many resources. */
  public int size() {
    return seen(new Index.Key.All()).byId().size();
  }

  /** Whether a resource has the id. */
  public boolean contains(ResourceId id) {
    return seen(new Index.Key.One(id)).byId().containsKey(id);
  }

  /** The resource of that id. */
  public Optional<Resource> get(ResourceId id) {
    return Optional.ofNullable(seen(new Index.Key.One(id)).byId().get(id));
  }

  /** The resource of that id where it is of the kind. */
  public <R extends Resource> Optional<R> get(ResourceId id, Class<R> kind) {
    return get(id).filter(kind::isInstance).map(kind::cast);
  }

  /** The resource that the reference names, where it is in the design and of the kind. */
  public <R extends Resource> Optional<R> get(Ref<?> ref, Class<R> kind) {
    return ref.target().flatMap(id -> get(id, kind));
  }

  /** All resources of a kind, by id. */
  public <R extends Resource> Stream<R> all(Class<R> kind) {
    return of(new Index.Key.OfKind(kind)).map(kind::cast);
  }

  /** The resources that name the id, by id. */
  public Stream<Resource> referrers(ResourceId id) {
    return of(new Index.Key.Naming(id, Resource.class));
  }

  /** The resources of a kind that name the id, by id. */
  public <R extends Resource> Stream<R> referrers(ResourceId id, Class<R> kind) {
    return of(new Index.Key.Naming(id, kind)).map(kind::cast);
  }

  /**
   * The resources of a kind in which a property that refers to others names something outside the
   * design or by a formula, by id: whoever asks who belongs to a resource must count with them.
   *
   * @param property CloudFormation's name, such as {@code RouteTableId}
   */
  public <R extends Resource> Stream<R> loose(Class<R> kind, String property) {
    return of(new Index.Key.Loose(kind, property)).map(kind::cast);
  }

  private Stream<Resource> of(Index.Key key) {
    return seen(key).of(key).values().stream();
  }

  /** An id that no resource has: the base itself, else the base with the lowest number from 2. */
  public ResourceId freeId(String base) {
    if (!contains(ResourceId.of(base))) {
      return ResourceId.of(base);
    }
    int number = 2;
    while (contains(ResourceId.of(base + number))) {
      number++;
    }
    return ResourceId.of(base + number);
  }

  /** The resources as a list, by id. */
  public List<Resource> toList() {
    return List.copyOf(resources());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Topology topology
            && seen(new Index.Key.All()).byId().equals(topology.index.byId());
  }

  @Override
  public int hashCode() {
    return seen(new Index.Key.All()).byId().hashCode();
  }

  @Override
  public String toString() {
    return resources().toString();
  }
}
