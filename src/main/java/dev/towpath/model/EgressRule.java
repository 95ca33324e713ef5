package dev.towpath.model;

/** What a security group lets out. Protocol -1 means all. */
public record EgressRule(
    @Property(
            name = "IpProtocol",
            required = true,
            values = {"tcp", "udp", "icmp", "icmpv6", "-1"})
        Value<String> ipProtocol,
    @Property(name = "FromPort") Value<Integer> fromPort,
    @Property(name = "ToPort") Value<Integer> toPort,
    @Property(name = "CidrIp") Value<Cidr> cidrIp,
    @Property(name = "CidrIpv6") Value<Cidr> cidrIpv6,
    @Property(name = "DestinationPrefixListId") Value<String> destinationPrefixListId,
    @Property(name = "DestinationSecurityGroupId", attribute = "GroupId")
        Ref<SecurityGroup> destinationSecurityGroup,
    @Property(name = "Description") Value<String> description,
    Json.Obj others)
    implements Structure {}
