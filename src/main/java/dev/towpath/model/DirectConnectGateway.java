package dev.towpath.model;

/** Joins Direct Connect lines with gateways of VPCs in any Region. */
@Kind(
    type = "AWS::DirectConnect::DirectConnectGateway",
    icon = "direct-connect-gateway",
    name = "DirectConnectGatewayName")
public record DirectConnectGateway(
    ResourceId id,
    @Property(name = "DirectConnectGatewayName", required = true)
        Value<String> directConnectGatewayName,
    Rest rest)
    implements Resource {}
