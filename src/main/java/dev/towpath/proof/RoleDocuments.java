package dev.towpath.proof;

import dev.towpath.model.Fact;
import dev.towpath.model.IamPolicy;
import dev.towpath.model.Json;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.Ref;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.RoleInlinePolicy;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The resolved documents of a role's policies; JSON's null for one that cannot be told.
 *
 * @param role the role
 */
record RoleDocuments(ResourceId role) implements Fact<List<Json>> {
  @Override
  public List<Json> from(Topology topology) {
    return topology.get(role, Role.class).map(r -> of(topology, r)).orElseGet(List::of);
  }

  private static List<Json> of(Topology topology, Role role) {
    List<Json> documents = new ArrayList<>();
    role.policies()
        .forEach(p ->
            documents.add(PolicyDocuments.resolved(topology, p.policyDocument(), role.home())));
    for (Resource named : topology.referrers(role.id()).toList()) {
      attached(topology, named, role).ifPresent(documents::add);
    }
    role.managedPolicyArns().stream()
        .flatMap(arn -> managed(topology, arn).stream())
        .filter(policy -> !isAttached(policy.roles(), role))
        .distinct()
        .forEach(p -> documents.add(document(topology, p.policyDocument(), p)));
    return List.copyOf(documents);
  }

  /** The document of a policy that says itself that it is attached; null where it may be. */
  private static Optional<Json> attached(Topology topology, Resource named, Role role) {
    return switch (named) {
      case IamPolicy p -> attached(topology, p, p.roles(), p.policyDocument(), role);
      case ManagedPolicy p -> attached(topology, p, p.roles(), p.policyDocument(), role);
      case RoleInlinePolicy p -> attached(topology, p, List.of(p.role()), p.policyDocument(), role);
      default -> Optional.empty();
    };
  }

  private static Optional<Json> attached(
      Topology topology, Resource policy, List<Ref<Role>> roles, Value<Json> document, Role role) {
    if (isAttached(roles, role)) {
      return Optional.of(document(topology, document, policy));
    }
    boolean open =
        Ref.list(roles, policy.rest().properties(), "Roles").stream()
            .anyMatch(ref ->
                ref instanceof Ref.Formula<Role>(Json json)
                    && References.in(json).contains(role.id()));
    return open ? Optional.of(new Json.Nul()) : Optional.empty();
  }

  private static boolean isAttached(List<Ref<Role>> roles, Role role) {
    return roles.stream().anyMatch(ref -> ref.isTo(role.id()));
  }

  private static Json document(Topology topology, Value<Json> document, Resource policy) {
    return PolicyDocuments.resolved(topology, document, policy.home());
  }

  /** The managed policy of the design that an ARN names. */
  static Optional<ManagedPolicy> managed(Topology topology, Value<String> arn) {
    return arn instanceof Value.Formula<String>(Json.Obj function)
        ? References.direct(function).flatMap(id -> topology.get(id, ManagedPolicy.class))
        : Optional.empty();
  }
}
