package dev.towpath.model;

/** Two encrypted tunnels between a customer's router and a virtual private or transit gateway. */
@Kind(
    type = "AWS::EC2::VPNConnection",
    icon = "vpn-connection",
    idPrefix = "vpn-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${Id}")
public record VpnConnection(
    ResourceId id,
    @Property(
            name = "Type",
            required = true,
            replaces = true,
            values = {"ipsec.1"})
        Value<String> type,
    @Property(name = "CustomerGatewayId", required = true, replaces = true)
        Ref<CustomerGateway> customerGateway,
    @Property(name = "VpnGatewayId", replaces = true) Ref<VpnGateway> vpnGateway,
    @Property(name = "TransitGatewayId", replaces = true) Ref<TransitGateway> transitGateway,
    @Property(name = "StaticRoutesOnly", replaces = true) Value<Boolean> staticRoutesOnly,
    Rest rest)
    implements Resource {}
