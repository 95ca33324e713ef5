package dev.towpath.proof;

import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;

/**
 * The proofs of a resource's flows, in their order.
 *
 * @param owner a channel, an input or a MediaConnect flow; others have none
 */
public record ProofsOf(ResourceId owner) implements Fact<List<Proof>> {
  @Override
  public List<Proof> from(Topology topology) {
    return topology.fact(new FlowsOf(owner)).stream()
        .map(flow -> Prover.prove(topology, flow))
        .toList();
  }
}
