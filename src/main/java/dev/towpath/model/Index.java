package dev.towpath.model;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The resources by id, by kind and by whom they name: persistent, kept edit by edit.
 *
 * @param byKey resources by what one may ask for, see {@link Key}
 */
record Index(TreePMap<ResourceId, Resource> byId, PMap<Key, TreePMap<ResourceId, Resource>> byKey) {
  static final Index EMPTY = new Index(TreePMap.empty(), HashTreePMap.empty());
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
    return new Index(cleared.byId.plus(resource.id(), resource), sets);
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
    return new Index(byId.minus(id), sets);
  }

  TreePMap<ResourceId, Resource> of(Key key) {
    return byKey.getOrDefault(key, NONE);
  }

  /** All keys under which something else is found in the one index than in the other. */
  Set<Key> differences(Index other) {
    Set<Key> changed = new HashSet<>();
    Iterator<Map.Entry<ResourceId, Resource>> here = byId.entrySet().iterator();
    Iterator<Map.Entry<ResourceId, Resource>> there = other.byId.entrySet().iterator();
    Map.@Nullable Entry<ResourceId, Resource> a = next(here);
    Map.@Nullable Entry<ResourceId, Resource> b = next(there);
    while (a != null || b != null) {
      int order = a == null ? 1 : b == null ? -1 : a.getKey().compareTo(b.getKey());
      Optional<Resource> left = order <= 0 ? value(a) : Optional.empty();
      Optional<Resource> right = order >= 0 ? value(b) : Optional.empty();
      if (!isSame(left, right)) {
        left.ifPresent(resource -> changed.addAll(keys(resource)));
        right.ifPresent(resource -> changed.addAll(keys(resource)));
      }
      a = order <= 0 ? next(here) : a;
      b = order >= 0 ? next(there) : b;
    }
    return changed;
  }

  private static <E> @Nullable E next(Iterator<E> iterator) {
    return iterator.hasNext() ? iterator.next() : null;
  }

  private static Optional<Resource> value(Map.@Nullable Entry<ResourceId, Resource> entry) {
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }

  @SuppressWarnings("ReferenceEquality") // the same object saves comparing most of them
  private static boolean isSame(Optional<Resource> left, Optional<Resource> right) {
    return left.isPresent()
        && right.isPresent()
        && (left.get() == right.get() || left.get().equals(right.get()));
  }

  private static Set<Key> keys(Resource resource) {
    Set<Key> keys = sets(resource);
    keys.add(new Key.All());
    keys.add(new Key.One(resource.id()));
    return keys;
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
