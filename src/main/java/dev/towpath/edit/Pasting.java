package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One paste: new ids, new homes in the target container, new blocks. */
final class Pasting {
  private final Design design;
  private final Clipping clipping;
  private final Surroundings place;
  private final Map<ResourceId, ResourceId> names = new LinkedHashMap<>();

  Pasting(Design design, Clipping clipping, Optional<ResourceId> container) {
    this.design = design;
    this.clipping = clipping;
    this.place = Surroundings.of(design, container, Optional.empty());
    FreeIds ids = new FreeIds(design.topology());
    for (Resource resource : clipping.resources()) {
      names.put(resource.id(), ids.of(base(resource)));
    }
  }

  private static String base(Resource resource) {
    String id = resource.id().value();
    return id.matches("[A-Za-z][A-Za-z0-9]*")
        ? id.replaceAll("(?<=[A-Za-z])[0-9]+$", "")
        : Kinds.of(resource).name();
  }

  Clipboard.Pasted at(double x, double y) {
    Renaming renaming = new Renaming(names);
    List<Resource> copies = new ArrayList<>();
    for (Resource resource : clipping.resources()) {
      if (!attachesToAnotherVpc(resource)) {
        copies.add(copy(resource, renaming));
      }
    }
    List<Resource> settled = new FreshBlocks(design.topology(), copies).all();
    Map<ResourceId, Box> boxes = moved(x, y);
    Topology after = topologyWith(settled);
    Set<ResourceId> roots = new LinkedHashSet<>();
    for (Resource resource : settled) {
      boolean inside =
          Containment.parent(after, resource).filter(p -> names.containsValue(p.id())).isPresent();
      if (!inside && Containment.hasFigure(after, resource)) {
        roots.add(resource.id());
      }
    }
    return new Clipboard.Pasted(new AddCopies(settled, boxes, roots), roots);
  }

  private Topology topologyWith(List<Resource> copies) {
    Topology topology = design.topology();
    for (Resource resource : copies) {
      topology = topology.with(resource);
    }
    return topology;
  }

  /** A VPC has one internet gateway, so a copy of the gateway alone is not attached. */
  private boolean attachesToAnotherVpc(Resource resource) {
    return resource instanceof VpcGatewayAttachment attachment
        && attachment.vpc().target().filter(names::containsKey).isEmpty();
  }

  private Resource copy(Resource resource, Renaming renaming) {
    Resource lone = OnlyOnce.leftOut(resource, names.keySet());
    Json.Obj properties = (Json.Obj) renaming.apply(Properties.of(lone));
    Resource copy =
        Properties.read(
            Kinds.typeOf(resource),
            names.getOrDefault(resource.id(), resource.id()),
            resource.home(),
            properties);
    return DeleteResources.cleared(housed(copy), goneFrom(copy));
  }

  private Set<ResourceId> goneFrom(Resource copy) {
    return References.of(housed(copy)).stream()
        .filter(id -> !design.topology().contains(id) && !names.containsValue(id))
        .collect(Collectors.toSet());
  }

  /** The copy in the target container, where its own container was not copied with it. */
  private Resource housed(Resource copy) {
    KindDeclaration kind = Kinds.of(copy);
    Optional<ResourceId> parent =
        kind.within().stream()
            .flatMap(within -> within.references(copy).stream())
            .flatMap(ref -> ref.target().stream())
            .findFirst();
    if (kind.isPart()
        || kind.within().isEmpty()
        || parent.filter(names::containsValue).isPresent()) {
      return copy;
    }
    Class<?> container = kind.within().get().element();
    Optional<ResourceId> target =
        container == Vpc.class
            ? place.vpc().map(Vpc::id)
            : place.subnet().filter(container::isInstance).map(Subnet::id);
    return target
        .map(id -> Properties.with(copy, kind.within().get().name(), Blanks.ref(id)))
        .orElse(copy);
  }

  private Map<ResourceId, Box> moved(double x, double y) {
    Optional<Box> around = clipping.boxes().values().stream().reduce(Box::union);
    Map<ResourceId, Box> boxes = new LinkedHashMap<>();
    clipping
        .boxes()
        .forEach((id, box) -> {
          ResourceId name = names.get(id);
          if (name != null && around.isPresent()) {
            boxes.put(name, box.moved(x - around.get().x(), y - around.get().y()));
          }
        });
    return boxes;
  }
}
