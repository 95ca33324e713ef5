package dev.towpath.model;

/** Makes a subnet use a network ACL instead of the VPC's default one. */
@Kind(
    type = "AWS::EC2::SubnetNetworkAclAssociation",
    within = "SubnetId",
    part = true,
    idPrefix = "aclassoc-")
public record SubnetNetworkAclAssociation(
    ResourceId id,
    @Property(name = "SubnetId", required = true, replaces = true) Ref<Subnet> subnet,
    @Property(name = "NetworkAclId", required = true, replaces = true) Ref<NetworkAcl> networkAcl,
    Rest rest)
    implements Resource {}
