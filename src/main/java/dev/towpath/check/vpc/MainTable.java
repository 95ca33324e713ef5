package dev.towpath.check.vpc;

import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;

/** The route table that serves subnets without an association. */
public final class MainTable {
  private MainTable() {}

  /**
   * Whether the VPC's main table surely serves the subnet: no association names it, and none names
   * a subnet that the design does not resolve.
   */
  public static boolean surelyServes(Topology topology, Subnet subnet) {
    return topology
            .referrers(subnet.id(), SubnetRouteTableAssociation.class)
            .noneMatch(a -> a.subnet().isTo(subnet.id()))
        && topology.loose(SubnetRouteTableAssociation.class, "SubnetId").findAny().isEmpty();
  }
}
