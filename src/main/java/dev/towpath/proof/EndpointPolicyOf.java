package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;

/**
 * An endpoint's own policy; empty where AWS's default holds, which allows everything.
 *
 * @param endpoint the endpoint
 */
record EndpointPolicyOf(ResourceId endpoint) implements Fact<Optional<Policy>> {
  @Override
  public Optional<Policy> from(Topology topology) {
    return topology
        .get(endpoint, VpcEndpoint.class)
        .filter(e -> !e.policyDocument().isAbsent())
        .map(e -> PolicyDocuments.read(topology, e.policyDocument(), e.home()));
  }
}
