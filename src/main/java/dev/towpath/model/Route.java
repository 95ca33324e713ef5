package dev.towpath.model;

import java.util.List;
import java.util.stream.Stream;

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
    @Property(
            name = "GatewayId",
            to = {InternetGateway.class, VpnGateway.class})
        Ref<Resource> gateway,
    @Property(name = "NatGatewayId") Ref<NatGateway> natGateway,
    @Property(name = "InstanceId") Ref<Instance> instance,
    @Property(name = "NetworkInterfaceId") Ref<ElasticNetworkInterface> networkInterface,
    @Property(name = "TransitGatewayId") Ref<TransitGateway> transitGateway,
    @Property(name = "VpcPeeringConnectionId") Ref<VpcPeeringConnection> peeringConnection,
    @Property(name = "VpcEndpointId") Ref<VpcEndpoint> vpcEndpoint,
    @Property(name = "EgressOnlyInternetGatewayId")
        Ref<EgressOnlyInternetGateway> egressOnlyInternetGateway,
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

  /** The declared targets that are there; of a sound route at most one. */
  public List<Ref<?>> targets() {
    return Stream.<Ref<?>>of(
            gateway,
            natGateway,
            instance,
            networkInterface,
            transitGateway,
            peeringConnection,
            vpcEndpoint,
            egressOnlyInternetGateway)
        .filter(ref -> !ref.isNone())
        .toList();
  }

  /** Whether a gateway wrote it by itself, so that no template states it. */
  public boolean isPropagated() {
    return rest.observed(Observation.ORIGIN).equals(Value.of("EnableVgwRoutePropagation"));
  }

  /** In what state AWS says it is; absent where it was not read from an account. */
  public Value<String> state() {
    return rest.observed(Observation.STATE);
  }
}
