package dev.towpath.model;

/** An IPv6 block of a subnet. */
@Kind(
    type = "AWS::EC2::SubnetCidrBlock",
    within = "SubnetId",
    part = true,
    idPrefix = "subnet-cidr-assoc-")
public record SubnetCidrBlock(
    ResourceId id,
    @Property(name = "SubnetId", required = true, replaces = true) Ref<Subnet> subnet,
    @Property(name = "Ipv6CidrBlock", replaces = true) Value<Cidr> ipv6CidrBlock,
    Rest rest)
    implements Resource {}
