package dev.towpath.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The resources of a design by id: immutable, ordered by id. Keeps, edit by edit, who is of which
 * kind and who names whom, so that a question costs no walk over all resources.
 */
public final class Topology {
  /** Without a resource. */
  public static final Topology EMPTY =
      new Topology(TreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

  private static final TreePMap<ResourceId, Resource> NONE = TreePMap.empty();
  private static final TreePMap<ResourceId, Boolean> NOBODY = TreePMap.empty();

  private final TreePMap<ResourceId, Resource> byId;
  private final PMap<Class<?>, TreePMap<ResourceId, Resource>> byKind;
  private final PMap<ResourceId, TreePMap<ResourceId, Boolean>> referrers;

  private Topology(
      TreePMap<ResourceId, Resource> byId,
      PMap<Class<?>, TreePMap<ResourceId, Resource>> byKind,
      PMap<ResourceId, TreePMap<ResourceId, Boolean>> referrers) {
    this.byId = byId;
    this.byKind = byKind;
    this.referrers = referrers;
  }

  /** The topology of these resources; of two with one id the later counts. */
  public static Topology of(Collection<? extends Resource> resources) {
    Topology topology = EMPTY;
    for (Resource resource : resources) {
      topology = topology.with(resource);
    }
    return topology;
  }

  /** With the resource, in place of one with its id. */
  public Topology with(Resource resource) {
    Topology cleared = byId.containsKey(resource.id()) ? without(resource.id()) : this;
    PMap<ResourceId, TreePMap<ResourceId, Boolean>> named = cleared.referrers;
    for (ResourceId target : References.of(resource)) {
      named = named.plus(target, named.getOrDefault(target, NOBODY).plus(resource.id(), true));
    }
    Class<?> kind = resource.getClass();
    return new Topology(
        cleared.byId.plus(resource.id(), resource),
        cleared.byKind.plus(
            kind, cleared.byKind.getOrDefault(kind, NONE).plus(resource.id(), resource)),
        named);
  }

  /** Without the resource; those that name it stay as they are. */
  public Topology without(ResourceId id) {
    Resource resource = byId.get(id);
    if (resource == null) {
      return this;
    }
    PMap<ResourceId, TreePMap<ResourceId, Boolean>> named = referrers;
    for (ResourceId target : References.of(resource)) {
      named = named.plus(target, named.getOrDefault(target, NOBODY).minus(id));
    }
    Class<?> kind = resource.getClass();
    return new Topology(
        byId.minus(id), byKind.plus(kind, byKind.getOrDefault(kind, NONE).minus(id)), named);
  }

  /** All resources, by id. */
  public Collection<Resource> resources() {
    return byId.values();
  }

  /** All ids. */
  public Set<ResourceId> ids() {
    return byId.keySet();
  }

  /** How many resources. */
  public int size() {
    return byId.size();
  }

  /** Whether a resource has the id. */
  public boolean contains(ResourceId id) {
    return byId.containsKey(id);
  }

  /** The resource of that id. */
  public Optional<Resource> get(ResourceId id) {
    return Optional.ofNullable(byId.get(id));
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
    return byKind.getOrDefault(kind, NONE).values().stream().map(kind::cast);
  }

  /** The resources that name the id, by id. */
  public Stream<Resource> referrers(ResourceId id) {
    return referrers.getOrDefault(id, NOBODY).keySet().stream().flatMap(r -> get(r).stream());
  }

  /** The resources of a kind that name the id, by id. */
  public <R extends Resource> Stream<R> referrers(ResourceId id, Class<R> kind) {
    return referrers(id).filter(kind::isInstance).map(kind::cast);
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
    return List.copyOf(byId.values());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || other instanceof Topology topology && byId.equals(topology.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  @Override
  public String toString() {
    return byId.values().toString();
  }
}
