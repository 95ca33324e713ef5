package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;

/** The blocks of all VPCs. */
record AllBlocks() implements Fact<List<Cidr>> {
  @Override
  public List<Cidr> from(Topology topology) {
    return topology
        .all(Vpc.class)
        .flatMap(vpc -> topology.fact(new GroundOfVpc(vpc.id())).stream())
        .flatMap(ground -> ground.blocks().stream())
        .distinct()
        .toList();
  }
}
