package dev.towpath.model;

/** What a security group lets in. Protocol -1 means all. */
public record IngressRule(
    @Property(
            name = "IpProtocol",
            required = true,
            values = {"tcp", "udp", "icmp", "icmpv6", "-1"})
        Value<String> ipProtocol,
    @Property(name = "FromPort") Value<Integer> fromPort,
    @Property(name = "ToPort") Value<Integer> toPort,
    @Property(name = "CidrIp") Value<Cidr> cidrIp,
    @Property(name = "CidrIpv6") Value<Cidr> cidrIpv6,
    @Property(name = "SourcePrefixListId") Value<String> sourcePrefixListId,
    @Property(name = "SourceSecurityGroupId", attribute = "GroupId")
        Ref<SecurityGroup> sourceSecurityGroup,
    @Property(name = "SourceSecurityGroupOwnerId") Value<String> sourceSecurityGroupOwnerId,
    @Property(name = "Description") Value<String> description,
    Json.Obj others)
    implements Structure {}
