package dev.towpath.model;

/** Makes what enters a VPC by a gateway follow a route table, such as through a firewall. */
@Kind(
    type = "AWS::EC2::GatewayRouteTableAssociation",
    within = "GatewayId",
    part = true,
    idPrefix = "rtbassoc-")
public record GatewayRouteTableAssociation(
    ResourceId id,
    @Property(name = "RouteTableId", required = true) Ref<RouteTable> routeTable,
    @Property(
            name = "GatewayId",
            required = true,
            replaces = true,
            to = {InternetGateway.class, VpnGateway.class})
        Ref<Resource> gateway,
    Rest rest)
    implements Resource {}
