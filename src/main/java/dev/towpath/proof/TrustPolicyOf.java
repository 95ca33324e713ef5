package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;

/**
 * Who may assume a role.
 *
 * @param role the role
 */
record TrustPolicyOf(ResourceId role) implements Fact<Policy> {
  @Override
  public Policy from(Topology topology) {
    return topology
        .get(role, Role.class)
        .map(r -> PolicyDocuments.read(topology, r.assumeRolePolicyDocument(), r.home()))
        .orElse(PolicyDocuments.UNKNOWN)
        .ofNamedPrincipals();
  }
}
