package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;

/**
 * Who can do what with a bucket; throws where the design has no such bucket.
 *
 * @param bucket the bucket
 * @param inside whether callers from subnets are asked for as well
 */
record LockOutOf(ResourceId bucket, boolean inside) implements Fact<LockOut> {
  @Override
  public LockOut from(Topology topology) {
    Bucket asked = topology.get(bucket, Bucket.class).orElseThrow();
    return new LockOutSimulation(topology, asked).run(inside);
  }
}
