package dev.towpath.desktop.canvas;

import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands in whom. */
final class Ancestry {
  private Ancestry() {}

  /** The ids whose ancestors are not among them. */
  static Set<ResourceId> outermost(Design design, Set<ResourceId> ids) {
    return ids.stream()
        .filter(id -> ancestors(design, id).stream().noneMatch(ids::contains))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The containers around a resource, the nearest first. */
  static Set<ResourceId> ancestors(Design design, ResourceId id) {
    Set<ResourceId> ancestors = new LinkedHashSet<>();
    Optional<Resource> current = parent(design, id);
    while (current.isPresent() && ancestors.add(current.get().id())) {
      current = parent(design, current.get().id());
    }
    return ancestors;
  }

  /** The resource around another. */
  static Optional<Resource> parent(Design design, ResourceId id) {
    return design.topology().get(id).flatMap(r -> Containment.parent(design.topology(), r));
  }
}
