package dev.towpath.account.difference;

import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what a base said, and who has changed it since. */
final class Since {
  private final Difference own;
  private final List<Difference> sides;
  private final Map<ResourceId, ResourceDifference> ofDesign;
  private final List<Map<ResourceId, ResourceDifference>> ofSides;

  Since(Design base, Design design, List<Other> others) {
    own = Difference.between(design, base);
    sides = others.stream().map(other -> Difference.between(base, other.design())).toList();
    ofDesign = byLeft(own);
    ofSides = sides.stream().map(Since::byLeft).toList();
  }

  private static Map<ResourceId, ResourceDifference> byLeft(Difference difference) {
    Map<ResourceId, ResourceDifference> map = new HashMap<>();
    difference.resources().forEach(one -> one.left().ifPresent(left -> map.put(left.id(), one)));
    return map;
  }

  /** Who has changed a property of a resource of the design. */
  Change ofProperty(Resource resource, String path, int side) {
    Optional<ResourceId> then = own.matching().onRight(resource.id());
    if (then.flatMap(id -> sides.get(side).matching().onRight(id)).isEmpty()) {
      return Change.UNTOLD;
    }
    List<PropertyDifference> here = touching(ofDesign, resource.id(), path);
    List<PropertyDifference> there = touching(ofSides.get(side), then.orElseThrow(), path);
    boolean certain =
        here.stream().allMatch(PropertyDifference::certain)
            && there.stream().allMatch(PropertyDifference::certain);
    return certain ? change(!here.isEmpty(), !there.isEmpty()) : Change.UNTOLD;
  }

  private static Change change(boolean here, boolean there) {
    if (here) {
      return there ? Change.BOTH : Change.DESIGN;
    }
    return there ? Change.SIDE : Change.UNTOLD;
  }

  /** Who has changed that a resource of the design is missing on a side. */
  Change ofMissing(Resource resource) {
    return own.matching().onRight(resource.id()).isEmpty()
        ? Change.DESIGN
        : change(hasOtherProperties(ofDesign, resource.id()), true);
  }

  /** Who has changed that a resource of a side is missing in the design. */
  Change ofForeign(Resource foreign, int side) {
    Optional<ResourceId> then = sides.get(side).matching().onLeft(foreign.id());
    return then.isEmpty()
        ? Change.SIDE
        : change(true, hasOtherProperties(ofSides.get(side), then.get()));
  }

  private static boolean hasOtherProperties(
      Map<ResourceId, ResourceDifference> differences, ResourceId id) {
    ResourceDifference found = differences.get(id);
    return found != null && !found.properties().isEmpty();
  }

  /** What the base said of a property of a resource of the design. */
  Optional<Cell> propertyThen(Resource resource, String path, int side) {
    Optional<ResourceId> then = own.matching().onRight(resource.id());
    if (then.isEmpty()) {
      return Optional.of(new Cell.Missing());
    }
    List<PropertyDifference> here = touching(ofDesign, resource.id(), path);
    if (here.isEmpty()) {
      return Optional.of(new Cell.Same());
    }
    return here.stream()
        .filter(one -> one.path().equals(path))
        .<Cell>map(one -> new Cell.Says(one.right(), one.certain()))
        .findFirst()
        .or(() ->
            touching(ofSides.get(side), then.get(), path).stream()
                .filter(one -> one.path().equals(path))
                .<Cell>map(one -> new Cell.Says(one.left(), one.certain()))
                .findFirst());
  }

  /** Whether the base had a resource of the design. */
  Optional<Cell> resourceThen(Resource resource) {
    boolean there = own.matching().onRight(resource.id()).isPresent();
    return Optional.of(there ? new Cell.There() : new Cell.Missing());
  }

  /** Whether the base had a resource of a side. */
  Optional<Cell> foreignThen(Resource foreign, int side) {
    boolean there = sides.get(side).matching().onLeft(foreign.id()).isPresent();
    return Optional.of(there ? new Cell.There() : new Cell.Missing());
  }

  /** The differences at a path, inside it and around it. */
  private static List<PropertyDifference> touching(
      Map<ResourceId, ResourceDifference> differences, ResourceId id, String path) {
    ResourceDifference found = differences.get(id);
    return found == null
        ? List.of()
        : found.properties().stream()
            .filter(one -> isWithin(one.path(), path) || isWithin(path, one.path()))
            .toList();
  }

  private static boolean isWithin(String path, String outer) {
    return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
  }
}
