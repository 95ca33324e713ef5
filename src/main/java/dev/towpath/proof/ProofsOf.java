package dev.towpath.proof;

import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;

/**
 * The proofs of a channel's flows, in their order.
 *
 * @param channel the channel
 */
public record ProofsOf(ResourceId channel) implements Fact<List<Proof>> {
  @Override
  public List<Proof> from(Topology topology) {
    return topology.fact(new FlowsOf(channel)).stream()
        .map(flow -> Prover.prove(topology, flow))
        .toList();
  }
}
