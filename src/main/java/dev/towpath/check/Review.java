package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.Resolver;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import java.util.List;

/**
 * What the rules look at.
 *
 * @param design the design
 * @param proofs the proofs of all its flows
 */
public record Review(Design design, List<Proof> proofs) {
  /** Copies the proofs. */
  public Review {
    proofs = List.copyOf(proofs);
  }

  /** The design's resources. */
  public Topology topology() {
    return design.topology();
  }

  /** Resolves intrinsic functions within the design. */
  public Resolver resolver() {
    return new Resolver(topology());
  }
}
