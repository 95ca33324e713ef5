package dev.towpath.model;

/**
 * A stateless, numbered list of what may cross a subnet's edge; its entries are resources of their
 * own.
 */
@Kind(
    type = "AWS::EC2::NetworkAcl",
    within = "VpcId",
    icon = "network-acl",
    shelf = "security",
    idPrefix = "acl-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:network-acl/${Id}")
public record NetworkAcl(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    Rest rest)
    implements Resource {}
