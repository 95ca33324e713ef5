package dev.towpath.model;

/** The customer's router at the far end of a VPN connection. */
@Kind(
    type = "AWS::EC2::CustomerGateway",
    icon = "customer-gateway",
    idPrefix = "cgw-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${Id}")
public record CustomerGateway(
    ResourceId id,
    @Property(
            name = "Type",
            required = true,
            replaces = true,
            values = {"ipsec.1"})
        Value<String> type,
    @Property(name = "IpAddress", required = true, replaces = true) Value<String> ipAddress,
    @Property(name = "BgpAsn", replaces = true) Value<Integer> bgpAsn,
    @Property(name = "DeviceName", replaces = true) Value<String> deviceName,
    Rest rest)
    implements Resource {}
