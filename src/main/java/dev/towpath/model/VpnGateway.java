package dev.towpath.model;

/**
 * A virtual private gateway: the side of VPN connections and Direct Connect that is attached to one
 * VPC.
 */
@Kind(
    type = "AWS::EC2::VPNGateway",
    icon = "vpn-gateway",
    idPrefix = "vgw-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${Id}")
public record VpnGateway(
    ResourceId id,
    @Property(
            name = "Type",
            required = true,
            replaces = true,
            values = {"ipsec.1"})
        Value<String> type,
    Rest rest)
    implements Resource {}
