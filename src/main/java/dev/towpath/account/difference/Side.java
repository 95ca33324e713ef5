package dev.towpath.account.difference;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of the designs that are compared, with what is compared of it. */
final class Side {
  private final Design design;
  private final Identities identities;
  private final Map<ResourceId, Json.Obj> properties;
  private @Nullable Map<String, Set<ResourceId>> naming;

  Side(Design design) {
    this.design = design;
    identities = new Identities(design.topology());
    properties = new Folding(design.topology(), identities).properties();
  }

  Design design() {
    return design;
  }

  Topology topology() {
    return design.topology();
  }

  Identities identities() {
    return identities;
  }

  /** The resources that stand by themselves, by id. */
  List<Resource> resources() {
    return properties.keySet().stream().flatMap(id -> topology().get(id).stream()).toList();
  }

  Json.Obj properties(ResourceId id) {
    return properties.getOrDefault(id, Json.Obj.EMPTY);
  }

  /**
   * The other resources that name this one, by reference, id or ARN, and stand by themselves, by
   * id.
   */
  List<Resource> referrers(ResourceId id) {
    return naming().getOrDefault(id.value(), Set.of()).stream()
        .filter(other -> !other.equals(id))
        .flatMap(other -> topology().get(other).stream())
        .toList();
  }

  private Map<String, Set<ResourceId>> naming() {
    if (naming == null) {
      Map<String, Set<ResourceId>> all = new HashMap<>();
      for (Resource resource : resources()) {
        for (String named : Token.labels(normal(resource, ResourceId::value))) {
          all.computeIfAbsent(named, _ -> new TreeSet<>()).add(resource.id());
        }
      }
      naming = all;
    }
    return naming;
  }

  /** The resource's normal form with these labels. */
  Json.Obj normal(Resource resource, Function<ResourceId, String> labels) {
    Canon canon = new Canon(topology(), identities, labels);
    return new Normal(canon).of(resource, properties(resource.id()));
  }

  /** The logical id in the stack that deployed the resource; AWS tells it by a tag. */
  static Optional<String> logicalId(Resource resource) {
    String tag = "aws:cloudformation:logical-id";
    return resource.rest().tag(tag).or(() -> resource.rest().observed().text(tag));
  }
}
