package dev.towpath.check;

import dev.towpath.model.Channel;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Prover;
import java.util.List;

/** The proofs of a resource's flows, in the order of the flows; none where it has no flow. */
record ProofsOf(ResourceId owner) implements Fact<List<Proof>> {
  @Override
  public List<Proof> from(Topology topology) {
    return topology
        .get(owner, Channel.class)
        .map(channel -> Prover.prove(topology, channel))
        .orElse(List.of());
  }
}
