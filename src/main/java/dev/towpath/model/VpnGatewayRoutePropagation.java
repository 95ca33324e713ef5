package dev.towpath.model;

import java.util.List;

/** Lets a virtual private gateway write the routes that it learns into route tables. */
@Kind(type = "AWS::EC2::VPNGatewayRoutePropagation", within = "VpnGatewayId", part = true)
public record VpnGatewayRoutePropagation(
    ResourceId id,
    @Property(name = "RouteTableIds", required = true) List<Ref<RouteTable>> routeTables,
    @Property(name = "VpnGatewayId", required = true) Ref<VpnGateway> vpnGateway,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public VpnGatewayRoutePropagation {
    routeTables = List.copyOf(routeTables);
  }
}
