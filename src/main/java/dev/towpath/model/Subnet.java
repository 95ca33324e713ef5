package dev.towpath.model;

/** A range of a VPC's addresses in one Availability Zone. */
@Kind(
    type = "AWS::EC2::Subnet",
    within = "VpcId",
    icon = "subnet",
    container = true,
    idPrefix = "subnet-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:subnet/${Id}")
public record Subnet(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "CidrBlock", replaces = true) Value<Cidr> cidrBlock,
    @Property(name = "AvailabilityZone", replaces = true) Value<String> availabilityZone,
    @Property(name = "MapPublicIpOnLaunch") Value<Boolean> mapPublicIpOnLaunch,
    @Property(name = "Ipv6CidrBlock") Value<Cidr> ipv6CidrBlock,
    @Property(name = "AssignIpv6AddressOnCreation") Value<Boolean> assignIpv6AddressOnCreation,
    @Property(name = "Ipv6Native", replaces = true) Value<Boolean> ipv6Native,
    @Property(name = "EnableDns64") Value<Boolean> enableDns64,
    Rest rest)
    implements Resource {}
