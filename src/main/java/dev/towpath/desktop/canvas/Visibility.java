package dev.towpath.desktop.canvas;

import dev.towpath.account.difference.Implied;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.ViewChoice;
import dev.towpath.model.Vpc;
import java.util.Optional;

/**
 * Which figures of a large account are drawn; nothing of it changes the design.
 *
 * @param plain whether default and empty things are left out
 * @param overview whether VPCs are drawn as closed boxes
 * @param vpc the only VPC that is drawn, with what stands in no VPC; all where empty
 */
record Visibility(boolean plain, boolean overview, Optional<ResourceId> vpc) {
  /** Everything is drawn. */
  static final Visibility ALL = new Visibility(false, false, Optional.empty());

  /** What a design says is drawn of it. */
  static Visibility chosen(Design design) {
    ViewChoice choice = ViewChoice.of(design);
    return new Visibility(choice.plain(), choice.overview(), choice.vpc());
  }

  /** The design with the figures that are drawn. */
  Design of(Design design) {
    if (equals(ALL)) {
      return design;
    }
    Topology topology = design.topology();
    Implied implied = new Implied(topology);
    // a VPC that is gone hides nothing
    Optional<ResourceId> only = vpc.filter(topology::contains);
    Diagram diagram = design.diagram();
    for (ResourceId id : design.diagram().boxes().keySet()) {
      Optional<Resource> resource = topology.get(id);
      if (resource.isPresent() && hides(topology, implied, only, resource.get())) {
        diagram = diagram.without(id);
      }
    }
    return design.with(diagram);
  }

  private boolean hides(
      Topology topology, Implied implied, Optional<ResourceId> only, Resource resource) {
    Optional<Vpc> around = Containment.vpcAround(topology, resource);
    boolean other = only.isPresent() && around.filter(v -> !v.id().equals(only.get())).isPresent();
    boolean inside = overview && around.filter(v -> !v.id().equals(resource.id())).isPresent();
    return other || inside || plain && isPlain(topology, implied, resource);
  }

  /** A default thing, or a container that nothing but such is in or uses. */
  private static boolean isPlain(Topology topology, Implied implied, Resource resource) {
    if (implied.is(resource)) {
      return true;
    }
    boolean container = Kinds.of(resource).kind().filter(Kind::container).isPresent();
    return container
        && topology
            .referrers(resource.id())
            .allMatch(r -> Kinds.of(r).isPart() || isPlain(topology, implied, r));
  }
}
