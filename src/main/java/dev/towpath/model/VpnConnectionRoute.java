package dev.towpath.model;

/** A network behind the customer's router, for a VPN connection without BGP. */
@Kind(type = "AWS::EC2::VPNConnectionRoute", within = "VpnConnectionId", part = true)
public record VpnConnectionRoute(
    ResourceId id,
    @Property(name = "VpnConnectionId", required = true, replaces = true)
        Ref<VpnConnection> vpnConnection,
    @Property(name = "DestinationCidrBlock", required = true, replaces = true)
        Value<Cidr> destinationCidrBlock,
    Rest rest)
    implements Resource {}
