package dev.towpath.edit;

import dev.towpath.model.Containment;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Optional;

/** Which VPC things are in. */
final class Vpcs {
  private Vpcs() {}

  /** Whether both are known to be in VPCs, and these are not the same. */
  static boolean differ(Topology topology, Resource one, Resource other) {
    Optional<Vpc> first = Containment.vpcAround(topology, one);
    Optional<Vpc> second = Containment.vpcAround(topology, other);
    return first.isPresent() && second.isPresent() && !first.get().id().equals(second.get().id());
  }
}
