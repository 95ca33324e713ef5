package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;

/**
 * Who can do what with a bucket; throws where the design has no such bucket.
 *
 * @param bucket the bucket
 * @param who whom to ask for
 */
record LockOutOf(ResourceId bucket, Who who) implements Fact<LockOut> {
  /** Whom to ask for. */
  enum Who {
    /** Callers from outside all VPCs. */
    OUTSIDE,
    /** Those, channels, and instances in all subnets. */
    ALL,
    /** All, and every role of the design. */
    ALL_AND_ROLES
  }

  @Override
  public LockOut from(Topology topology) {
    Bucket asked = topology.get(bucket, Bucket.class).orElseThrow();
    return new LockOutSimulation(topology, asked).run(who);
  }
}
