package dev.towpath.account.difference;

import dev.towpath.model.IamPolicy;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Ref;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts rules and policies that stand apart into the group or role that they belong to, as the APIs
 * tell them.
 */
final class Folding {
  private final Map<ResourceId, Json.Obj> properties = new LinkedHashMap<>();
  private final Identities identities;

  Folding(Topology topology, Identities identities) {
    this.identities = identities;
    for (Resource resource : topology.resources()) {
      properties.put(resource.id(), Properties.of(resource));
    }
    for (Resource resource : topology.resources()) {
      fold(resource);
    }
  }

  /** The resources that stand by themselves, with their properties. */
  Map<ResourceId, Json.Obj> properties() {
    return properties;
  }

  private void fold(Resource resource) {
    Json.Obj own = Properties.of(resource);
    switch (resource) {
      case SecurityGroupIngress rule ->
          owner(rule.group())
              .ifPresent(
                  group -> move(rule.id(), group, "SecurityGroupIngress", own.without("GroupId")));
      case SecurityGroupEgress rule ->
          owner(rule.group())
              .ifPresent(
                  group -> move(rule.id(), group, "SecurityGroupEgress", own.without("GroupId")));
      case IamPolicy policy -> policy(policy, own);
      default -> {}
    }
  }

  private Optional<ResourceId> owner(Ref<?> ref) {
    Optional<ResourceId> id =
        ref instanceof Ref.Outside<?>(String physical) ? identities.ofId(physical) : ref.target();
    return id.filter(properties::containsKey);
  }

  private void policy(IamPolicy policy, Json.Obj own) {
    Set<String> known = Set.of("PolicyName", "PolicyDocument", "Roles");
    List<ResourceId> roles =
        own.list("Roles").stream()
            .flatMap(role ->
                (role instanceof Json.Obj object
                        ? References.direct(object)
                        : role.asText().flatMap(identities::ofReference))
                    .stream())
            .filter(properties::containsKey)
            .toList();
    if (known.containsAll(own.fields().keySet()) && roles.size() == own.list("Roles").size()) {
      roles.forEach(role -> move(policy.id(), role, "Policies", own.without("Roles")));
    }
  }

  private void move(ResourceId part, ResourceId owner, String property, Json value) {
    Json.Obj before = properties.getOrDefault(owner, Json.Obj.EMPTY);
    if (before.get(property).orElse(Json.list()) instanceof Json.Arr list) {
      List<Json> values = new ArrayList<>(list.values());
      values.add(value);
      properties.put(owner, before.with(property, new Json.Arr(values)));
      properties.remove(part);
    }
  }
}
