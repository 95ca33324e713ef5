package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.FigureSize;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a place for a new figure inside its container. A container without room grows downward;
 * figures below it make way, and nothing else moves.
 */
final class Spot {
  private static final double MARGIN = Figures.EDGE;

  private Spot() {}

  /** The design with the resource, drawn inside the container where that one is drawn. */
  static Design place(Design design, Resource resource, ResourceId container) {
    Design with = design.with(resource);
    boolean isDrawn = design.diagram().box(container).isPresent();
    if (!isDrawn || Kinds.of(resource).isPart()) {
      return with;
    }
    Box spot = FreeSpot.in(design, Optional.of(container), FigureSize.of(Kinds.of(resource)));
    Design grown = grow(with, container, spot.grown(MARGIN));
    return grown.with(grown.diagram().with(resource.id(), spot));
  }

  private static List<Box> boxesIn(Design design, ResourceId container, ResourceId without) {
    return design.topology().get(container).stream()
        .flatMap(c -> Containment.children(design.topology(), c))
        .filter(r -> !r.id().equals(without))
        .flatMap(r -> design.diagram().box(r.id()).stream())
        .toList();
  }

  private static Design grow(Design design, ResourceId container, Box needed) {
    Optional<Box> before = design.diagram().box(container);
    if (before.isEmpty() || before.get().contains(needed)) {
      return design;
    }
    Box after = before.get().union(needed);
    double down = after.bottom() - before.get().bottom();
    Optional<Resource> parent =
        design.topology().get(container).flatMap(r -> Containment.parent(design.topology(), r));
    Design moved = design.with(design.diagram().with(container, after));
    for (ResourceId sibling : siblingsBelow(design, container, parent, before.get().bottom())) {
      moved = new MoveFigures(Set.of(sibling), 0, down).apply(moved);
    }
    if (parent.isEmpty()) {
      return moved;
    }
    Box all = after;
    for (Box box : boxesIn(moved, parent.get().id(), container)) {
      all = all.union(box);
    }
    return grow(moved, parent.get().id(), all.grown(MARGIN));
  }

  private static List<ResourceId> siblingsBelow(
      Design design, ResourceId container, Optional<Resource> parent, double bottom) {
    return design.topology().resources().stream()
        .filter(r -> !r.id().equals(container))
        .filter(r -> Containment.parent(design.topology(), r).equals(parent))
        .filter(r -> design.diagram().box(r.id()).filter(b -> b.y() >= bottom).isPresent())
        .map(Resource::id)
        .toList();
  }
}
