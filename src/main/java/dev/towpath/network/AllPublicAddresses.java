package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;

/** Whether AWS has told all public addresses that the interfaces of the VPCs have. */
record AllPublicAddresses() implements Fact<Boolean> {
  @Override
  public Boolean from(Topology topology) {
    return topology.all(Vpc.class).allMatch(AddressesOfVpc::isScanned);
  }
}
