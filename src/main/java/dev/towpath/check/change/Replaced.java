package dev.towpath.check.change;

import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What CloudFormation creates anew instead of changing it. */
final class Replaced {
  private Replaced() {}

  /** The properties by whose change a resource is replaced, as CloudFormation names them. */
  static List<String> properties(Resource before, Resource after) {
    if (before.getClass() != after.getClass()) {
      return List.of();
    }
    return Kinds.of(after).properties().stream()
        .filter(PropertyDeclaration::replaces)
        .map(PropertyDeclaration::name)
        .filter(name -> !value(before, name).equals(value(after, name)))
        .toList();
  }

  static Json value(Resource resource, String property) {
    return Properties.of(resource).get(property).orElse(new Json.Nul());
  }

  /** Whoever is replaced together with a resource, because a property of theirs names it. */
  static List<Resource> with(Topology topology, Resource replaced) {
    Set<ResourceId> seen = new LinkedHashSet<>(Set.of(replaced.id()));
    Deque<ResourceId> waiting = new ArrayDeque<>(seen);
    List<Resource> all = new ArrayList<>();
    while (!waiting.isEmpty()) {
      ResourceId id = waiting.removeFirst();
      topology
          .referrers(id)
          .filter(other -> isReplacedWith(other, id) && seen.add(other.id()))
          .forEach(other -> {
            all.add(other);
            waiting.add(other.id());
          });
    }
    return all;
  }

  private static boolean isReplacedWith(Resource other, ResourceId id) {
    return Kinds.of(other).properties().stream()
        .filter(PropertyDeclaration::replaces)
        .flatMap(property -> Properties.of(other).get(property.name()).stream())
        .anyMatch(json -> References.in(json).contains(id));
  }
}
