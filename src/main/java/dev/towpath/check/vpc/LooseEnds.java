package dev.towpath.check.vpc;

import dev.towpath.check.design.DeclaredProperty;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.util.List;

/** References that a design leaves open, any of which may name a resource of their kind. */
public final class LooseEnds {
  private record Place(Class<? extends Resource> kind, String property) {}

  private static final ClassValue<List<Place>> PLACES =
      new ClassValue<>() {
        @Override
        protected List<Place> computeValue(Class<?> target) {
          return Kinds.all().stream()
              .flatMap(kind ->
                  kind.properties().stream()
                      .filter(property -> mayName(property, target))
                      .map(property ->
                          new Place(kind.record().asSubclass(Resource.class), property.name())))
              .toList();
        }
      };

  private LooseEnds() {}

  /** Whether a property of the design that can name the kind is given by a formula. */
  public static boolean mayName(Topology topology, Class<? extends Resource> target) {
    return PLACES.get(target).stream()
        .anyMatch(place ->
            topology.loose(place.kind(), place.property()).anyMatch(r -> isOpen(r, target)));
  }

  private static boolean mayName(PropertyDeclaration property, Class<?> target) {
    return switch (property.shape()) {
      case REFERENCE, REFERENCES -> property.kinds().contains(target);
      case STRUCTURE, STRUCTURES ->
          Kinds.of(property.element()).properties().stream()
              .anyMatch(inner -> mayName(inner, target));
      case TEXT, INTEGER, BOOLEAN, CIDR, JSON, TEXTS -> false;
    };
  }

  private static boolean isOpen(Resource resource, Class<?> target) {
    return DeclaredProperty.of(resource)
        .filter(property -> mayName(property.declaration(), target))
        .anyMatch(property ->
            property.references().anyMatch(Ref.Formula.class::isInstance)
                || resource.rest().properties().get(property.name()).isPresent());
  }
}
