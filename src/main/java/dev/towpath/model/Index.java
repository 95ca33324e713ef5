package dev.towpath.model;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The resources by id, by kind and by whom they name: persistent, kept edit by edit.
 *
 * @param byKey resources by what one may ask for, see {@link Key}
 * @param trail the edits that led here
 */
record Index(
    TreePMap<ResourceId, Resource> byId,
    PMap<Key, TreePMap<ResourceId, Resource>> byKey,
    Trail trail) {
  static final Index EMPTY = new Index(TreePMap.empty(), HashTreePMap.empty(), Trail.START);
  private static final TreePMap<ResourceId, Resource> NONE = TreePMap.empty();

  /** A set of resources that a reader may ask for, or one resource. */
  sealed interface Key {
    /** All of them. */
    record All() implements Key {}

    /** The one of that id. */
    record One(ResourceId id) implements Key {}

    /** Those of a kind. */
    record OfKind(Class<?> kind) implements Key {}

    /** Those of a kind, or of any where it is {@link Resource}, that name the id. */
    record Naming(ResourceId id, Class<?> kind) implements Key {}

    /** Those of a kind in which a property names something outside the design or by a formula. */
    record Loose(Class<?> kind, String property) implements Key {}
  }

  Index with(Resource resource) {
    Index cleared = without(resource.id());
    PMap<Key, TreePMap<ResourceId, Resource>> sets = cleared.byKey;
    for (Key key : sets(resource)) {
      sets = sets.plus(key, sets.getOrDefault(key, NONE).plus(resource.id(), resource));
    }
    return new Index(cleared.byId.plus(resource.id(), resource), sets, trail.then(resource.id()));
  }

  Index without(ResourceId id) {
    Resource resource = byId.get(id);
    if (resource == null) {
      return this;
    }
    PMap<Key, TreePMap<ResourceId, Resource>> sets = byKey;
    for (Key key : sets(resource)) {
      TreePMap<ResourceId, Resource> rest = sets.getOrDefault(key, NONE).minus(id);
      sets = rest.isEmpty() ? sets.minus(key) : sets.plus(key, rest);
    }
    return new Index(byId.minus(id), sets, trail.then(id));
  }

  TreePMap<ResourceId, Resource> of(Key key) {
    return byKey.getOrDefault(key, NONE);
  }

  /** The ids of all resources that are in one of the two alone, or not the same in both. */
  Set<ResourceId> differences(Index other) {
    Set<ResourceId> candidates =
        trail.since(other.trail).orElseGet(() -> all(byId.keySet(), other.byId.keySet()));
    Set<ResourceId> different = new HashSet<>();
    for (ResourceId id : candidates) {
      if (!isSame(byId.get(id), other.byId.get(id))) {
        different.add(id);
      }
    }
    return different;
  }

  private static Set<ResourceId> all(Set<ResourceId> some, Set<ResourceId> others) {
    Set<ResourceId> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** All keys under which a resource is found, or would be were it there. */
  Set<Key> keys(ResourceId id) {
    Resource resource = byId.get(id);
    Set<Key> keys = resource == null ? new HashSet<>() : sets(resource);
    keys.add(new Key.All());
    keys.add(new Key.One(id));
    return keys;
  }

  @SuppressWarnings("ReferenceEquality") // the same object saves comparing most of them
  private static boolean isSame(@Nullable Resource left, @Nullable Resource right) {
    return left == right || left != null && left.equals(right);
  }

  /** The sets that hold the resource. */
  private static Set<Key> sets(Resource resource) {
    Set<Key> keys = new HashSet<>();
    Class<?> kind = resource.getClass();
    keys.add(new Key.OfKind(kind));
    for (ResourceId target : References.of(resource)) {
      keys.add(new Key.Naming(target, Resource.class));
      keys.add(new Key.Naming(target, kind));
    }
    for (PropertyDeclaration property : Kinds.of(resource).properties()) {
      if (isLoose(property, resource)) {
        keys.add(new Key.Loose(kind, property.name()));
      }
    }
    return keys;
  }

  private static boolean isLoose(PropertyDeclaration property, Resource resource) {
    boolean unread =
        property.shape() == PropertyDeclaration.Shape.REFERENCES
            && resource.rest().properties().fields().containsKey(property.name());
    return unread
        || property.references(resource).stream().anyMatch(Index::isLoose)
        || property.structures(resource).stream()
            .anyMatch(structure ->
                Kinds.of(structure.getClass()).properties().stream()
                    .flatMap(inner -> inner.references(structure).stream())
                    .anyMatch(Index::isLoose));
  }

  private static boolean isLoose(Ref<?> ref) {
    return switch (ref) {
      case Ref.Outside<?> _, Ref.Formula<?> _ -> true;
      case Ref.To<?> _, Ref.None<?> _ -> false;
    };
  }
}
