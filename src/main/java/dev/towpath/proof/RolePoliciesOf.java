package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyReader;
import dev.towpath.model.Fact;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;

/**
 * What a role may do.
 *
 * @param role the role
 */
record RolePoliciesOf(ResourceId role) implements Fact<RolePolicies> {
  @Override
  public RolePolicies from(Topology topology) {
    return topology
        .get(role, Role.class)
        .map(r -> of(topology, r))
        .orElseGet(() -> new RolePolicies(List.of(), true, true, List.of()));
  }

  private static RolePolicies of(Topology topology, Role role) {
    Json.Obj rest = role.rest().properties();
    boolean unreadList =
        !rest.list("Policies").isEmpty() || !rest.list("ManagedPolicyArns").isEmpty();
    List<Value<String>> others =
        role.managedPolicyArns().stream()
            .filter(arn -> RoleDocuments.managed(topology, arn).isEmpty())
            .toList();
    List<Policy> known =
        topology.fact(new RoleDocuments(role.id())).stream().map(PolicyReader::read).toList();
    return new RolePolicies(
        known,
        unreadList || !others.isEmpty(),
        unreadList || !others.stream().allMatch(AllowOnlyPolicies::contains),
        boundary(topology, role));
  }

  private static List<Policy> boundary(Topology topology, Role role) {
    return role
        .rest()
        .properties()
        .get("PermissionsBoundary")
        .map(arn ->
            RoleDocuments.managed(topology, new Value.Formula<>(arn))
                .map(p -> PolicyDocuments.read(topology, p.policyDocument(), p.home()))
                .orElse(PolicyDocuments.UNKNOWN))
        .stream()
        .toList();
  }
}
