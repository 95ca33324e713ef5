package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.Topology;

/**
 * What of a design is deployed already, as far as one knows: what an account or a template said
 * when the design was made from it.
 */
@FunctionalInterface
public interface Deployed {
  /** The deployed resources; empty where the design was only drawn. */
  Topology of(Design design);

  /** What a design itself keeps of the account that it was read from. */
  static Deployed kept() {
    return new KeptBase();
  }
}
