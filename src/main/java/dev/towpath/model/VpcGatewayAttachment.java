package dev.towpath.model;

/** Attaches an internet gateway or a virtual private gateway to a VPC. */
@Kind(type = "AWS::EC2::VPCGatewayAttachment", within = "InternetGatewayId", part = true)
public record VpcGatewayAttachment(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "InternetGatewayId") Ref<InternetGateway> internetGateway,
    @Property(name = "VpnGatewayId") Ref<VpnGateway> vpnGateway,
    Rest rest)
    implements Resource {}
