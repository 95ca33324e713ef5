package dev.towpath.model;

import java.util.List;

/** One route: a destination and exactly one target. */
@Kind(type = "AWS::EC2::Route", within = "RouteTableId", part = true)
public record Route(
    ResourceId id,
    @Property(name = "RouteTableId", required = true, replaces = true) Ref<RouteTable> routeTable,
    @Property(name = "DestinationCidrBlock", replaces = true) Value<Cidr> destinationCidrBlock,
    @Property(name = "DestinationIpv6CidrBlock", replaces = true)
        Value<Cidr> destinationIpv6CidrBlock,
    @Property(name = "DestinationPrefixListId", replaces = true)
        Value<String> destinationPrefixListId,
    @Property(name = "GatewayId") Ref<InternetGateway> gateway,
    @Property(name = "NatGatewayId") Ref<NatGateway> natGateway,
    @Property(name = "InstanceId") Ref<Instance> instance,
    Rest rest)
    implements Resource {
  /** The properties that name a route's target, of which it has exactly one. */
  public static final List<String> TARGETS =
      List.of(
          "GatewayId",
          "NatGatewayId",
          "InstanceId",
          "NetworkInterfaceId",
          "TransitGatewayId",
          "VpcPeeringConnectionId",
          "VpcEndpointId",
          "EgressOnlyInternetGatewayId",
          "CarrierGatewayId",
          "LocalGatewayId",
          "CoreNetworkArn",
          "OdbNetworkArn");
}
