package dev.towpath.check;

import dev.towpath.media.Flows;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import dev.towpath.proof.ProofsOf;
import java.util.List;

/**
 * What the rules look at.
 *
 * @param topology the resources of the design
 */
public record Review(Topology topology) {
  /** Resolves intrinsic functions within the design. */
  public Resolver resolver() {
    return new Resolver(topology);
  }

  /** What a channel must reach. */
  public List<Flow> flows(Channel channel) {
    return Flows.of(topology, channel);
  }

  /** The proofs of a resource's flows; none where it has no flow. */
  public List<Proof> proofs(Resource owner) {
    return topology.fact(new ProofsOf(owner.id()));
  }
}
