package dev.towpath.model;

/** Makes a VPC use a set of DHCP options. */
@Kind(type = "AWS::EC2::VPCDHCPOptionsAssociation", within = "VpcId", part = true)
public record VpcDhcpOptionsAssociation(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "DhcpOptionsId", required = true) Ref<DhcpOptions> dhcpOptions,
    Rest rest)
    implements Resource {}
