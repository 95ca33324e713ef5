package dev.towpath.check;

import dev.towpath.media.Flows;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Prover;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules look at: the resources of a design, and the proofs of their flows when asked. */
public final class Review {
  private final Topology topology;
  private final Map<Resource, List<Proof>> proofs = new HashMap<>();

  /** A review of these resources. */
  public Review(Topology topology) {
    this.topology = topology;
  }

  /** The design's resources. */
  public Topology topology() {
    return topology;
  }

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
    return owner instanceof Channel channel
        ? proofs.computeIfAbsent(owner, _ -> Prover.prove(topology, channel))
        : List.of();
  }
}
