package dev.towpath.diagram.layout;

import dev.towpath.model.Containment;
import dev.towpath.model.Json;
import dev.towpath.model.Kind;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which figure stands in which, each container's figures in the order in which they are drawn. */
final class Nesting {
  private static final List<String> TYPES =
      Kinds.all().stream().map(KindDeclaration::type).toList();

  private final Map<ResourceId, List<Resource>> inside = new HashMap<>();
  private final Map<ResourceId, Resource> containers = new HashMap<>();
  private final List<Resource> outermost = new ArrayList<>();

  private record Entry(Resource resource, int kind, String name) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparingInt(Entry::kind)
          .thenComparing(Entry::name)
          .thenComparing(entry -> entry.resource().id());

  /** The figures of a topology. */
  Nesting(Topology topology) {
    topology.resources().stream()
        .filter(resource -> Containment.hasFigure(topology, resource))
        .map(resource -> new Entry(resource, rank(resource), Names.of(resource)))
        .sorted(ORDER)
        .forEach(entry -> sortIn(topology, entry.resource()));
  }

  private void sortIn(Topology topology, Resource resource) {
    Optional<Resource> container = container(topology, resource);
    container.ifPresentOrElse(
        c -> {
          containers.put(resource.id(), c);
          inside.computeIfAbsent(c.id(), _ -> new ArrayList<>()).add(resource);
        },
        () -> outermost.add(resource));
  }

  private static int rank(Resource resource) {
    int declared = TYPES.indexOf(Kinds.typeOf(resource));
    return declared < 0 ? TYPES.size() : declared;
  }

  private static Optional<Resource> container(Topology topology, Resource resource) {
    Optional<Resource> parent =
        resource instanceof OtherResource other
            ? named(topology, other)
            : Containment.parent(topology, resource);
    return parent.filter(Nesting::isContainer);
  }

  /** CloudFormation's usual names of the properties that tell where a resource is. */
  private static Optional<Resource> named(Topology topology, OtherResource other) {
    return Stream.of("SubnetId", "VpcId")
        .flatMap(property -> other.rest().properties().get(property).stream())
        .filter(Json.Obj.class::isInstance)
        .flatMap(value -> References.direct((Json.Obj) value).stream())
        .flatMap(id -> topology.get(id).stream())
        .findFirst();
  }

  private static boolean isContainer(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::container).orElse(false);
  }

  /** The figures that stand directly in a container. */
  List<Resource> in(ResourceId container) {
    return inside.getOrDefault(container, List.of());
  }

  /** The container that a figure stands directly in; empty where it stands in its Region. */
  Optional<Resource> around(ResourceId figure) {
    return Optional.ofNullable(containers.get(figure));
  }

  /** The figures that stand directly in their Region. */
  List<Resource> outermost() {
    return outermost;
  }
}
