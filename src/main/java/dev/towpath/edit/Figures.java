package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How figures stand in one another; lengths in points at 100 %. */
public final class Figures {
  /** Between neighbours. */
  public static final double GAP = 24;

  /** Between a container's edge and what stands in it. */
  public static final double EDGE = 24;

  /** Height of a container's title, above what stands in it. */
  public static final double TITLE = 48;

  private Figures() {}

  /** The resource whose figure contains this one's; empty where it stands on the free canvas. */
  public static Optional<ResourceId> parentOf(Design design, ResourceId id) {
    return design
        .topology()
        .get(id)
        .flatMap(resource -> Containment.parent(design.topology(), resource))
        .filter(Figures::isContainer)
        .map(Resource::id);
  }

  /** The resources whose figures contain this one's, the innermost first. */
  public static List<ResourceId> ancestorsOf(Design design, ResourceId id) {
    List<ResourceId> ancestors = new ArrayList<>();
    Optional<ResourceId> parent = parentOf(design, id);
    while (parent.isPresent() && !ancestors.contains(parent.get())) {
      ancestors.add(parent.get());
      parent = parentOf(design, parent.get());
    }
    return ancestors;
  }

  /** Whether figures of other kinds stand in the resource's figure. */
  public static boolean isContainer(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::container).orElse(false);
  }

  /** The ids of the placed figures that stand directly in a container, or on the free canvas. */
  public static List<ResourceId> within(Design design, Optional<ResourceId> container) {
    Topology topology = design.topology();
    Predicate<Resource> placed =
        r -> design.diagram().box(r.id()).isPresent() && Containment.hasFigure(topology, r);
    if (container.isPresent()) {
      return topology.get(container.get()).stream()
          .flatMap(resource -> Containment.children(topology, resource))
          .filter(placed)
          .map(Resource::id)
          .toList();
    }
    return design.diagram().boxes().keySet().stream()
        .flatMap(id -> topology.get(id).stream())
        .filter(placed.and(resource -> parentOf(design, resource.id()).isEmpty()))
        .map(Resource::id)
        .toList();
  }

  /**
   * The wanted box, or the nearest free spot where its middle lies in a container that the resource
   * does not belong to.
   */
  static Box settled(Design design, ResourceId id, Box wanted) {
    List<ResourceId> ancestors = ancestorsOf(design, id);
    boolean stray =
        design.diagram().boxes().entrySet().stream()
            .filter(e -> e.getValue().contains(wanted.centerX(), wanted.centerY()))
            .filter(e -> !e.getKey().equals(id) && !ancestors.contains(e.getKey()))
            .anyMatch(
                e -> design.topology().get(e.getKey()).filter(Figures::isContainer).isPresent());
    return stray ? FreeSpot.near(design, parentOf(design, id), wanted) : wanted;
  }
}
