package dev.towpath.model;

/** Lets IPv6 addresses of a VPC open connections to the internet, and nobody open one to them. */
@Kind(
    type = "AWS::EC2::EgressOnlyInternetGateway",
    within = "VpcId",
    icon = "egress-only-internet-gateway",
    idPrefix = "eigw-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${Id}")
public record EgressOnlyInternetGateway(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    Rest rest)
    implements Resource {}
