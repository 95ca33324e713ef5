package dev.towpath.model;

/** One rule for what a security group lets in, kept apart from the group. */
@Kind(
    type = "AWS::EC2::SecurityGroupIngress",
    within = "GroupId",
    part = true,
    shelf = "security",
    idPrefix = "sgr-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${Id}")
public record SecurityGroupIngress(
    ResourceId id,
    @Property(name = "GroupId", replaces = true, attribute = "GroupId") Ref<SecurityGroup> group,
    @Property(
            name = "IpProtocol",
            required = true,
            replaces = true,
            values = {"tcp", "udp", "icmp", "icmpv6", "-1"})
        Value<String> ipProtocol,
    @Property(name = "FromPort", replaces = true) Value<Integer> fromPort,
    @Property(name = "ToPort", replaces = true) Value<Integer> toPort,
    @Property(name = "CidrIp", replaces = true) Value<Cidr> cidrIp,
    @Property(name = "CidrIpv6", replaces = true) Value<Cidr> cidrIpv6,
    @Property(name = "SourcePrefixListId", replaces = true) Value<String> sourcePrefixListId,
    @Property(name = "SourceSecurityGroupId", replaces = true, attribute = "GroupId")
        Ref<SecurityGroup> sourceSecurityGroup,
    @Property(name = "SourceSecurityGroupOwnerId", replaces = true)
        Value<String> sourceSecurityGroupOwnerId,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {
  /** What it says, as a rule that stands in its group. */
  public IngressRule rule() {
    return new IngressRule(
        ipProtocol,
        fromPort,
        toPort,
        cidrIp,
        cidrIpv6,
        sourcePrefixListId,
        sourceSecurityGroup,
        sourceSecurityGroupOwnerId,
        description,
        rest.properties());
  }
}
