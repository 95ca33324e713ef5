package dev.towpath.model;

/** A virtual private cloud with its IPv4 block. */
@Kind(
    type = "AWS::EC2::VPC",
    icon = "vpc",
    container = true,
    idPrefix = "vpc-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:vpc/${Id}")
public record Vpc(
    ResourceId id,
    @Property(name = "CidrBlock", replaces = true) Value<Cidr> cidrBlock,
    @Property(name = "EnableDnsSupport") Value<Boolean> enableDnsSupport,
    @Property(name = "EnableDnsHostnames") Value<Boolean> enableDnsHostnames,
    Rest rest)
    implements Resource {}
