package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;

/** The public IPv4 addresses that are not a VPC's own. */
record InternetOutside(ResourceId vpc) implements Fact<List<Cidr>> {
  @Override
  public List<Cidr> from(Topology topology) {
    List<Cidr> own = topology.fact(new GroundOfVpc(vpc)).map(Ground::blocks).orElse(List.of());
    return InternetAddresses.minus(InternetAddresses.IPV4, own);
  }
}
