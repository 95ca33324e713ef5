package dev.towpath.model;

/** Turns the internet off for all VPCs of an account in a Region, whatever their routes say. */
@Kind(
    type = "AWS::EC2::VPCBlockPublicAccessOptions",
    icon = "block-public-access",
    shelf = "security")
public record VpcBlockPublicAccessOptions(
    ResourceId id,
    @Property(
            name = "InternetGatewayBlockMode",
            required = true,
            values = {"block-bidirectional", "block-ingress"})
        Value<String> internetGatewayBlockMode,
    Rest rest)
    implements Resource {}
