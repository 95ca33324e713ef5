package dev.towpath.model;

/** How a transit gateway treats one VPC. */
public record TransitGatewayOptions(
    @Property(
            name = "ApplianceModeSupport",
            values = {"enable", "disable"})
        Value<String> applianceModeSupport,
    @Property(
            name = "DnsSupport",
            values = {"enable", "disable"})
        Value<String> dnsSupport,
    @Property(
            name = "Ipv6Support",
            values = {"enable", "disable"})
        Value<String> ipv6Support,
    @Property(
            name = "SecurityGroupReferencingSupport",
            values = {"enable", "disable"})
        Value<String> securityGroupReferencingSupport,
    Json.Obj others)
    implements Structure {}
