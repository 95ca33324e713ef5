package dev.towpath.model;

/** One rule for what a security group lets out, kept apart from the group. */
@Kind(
    type = "AWS::EC2::SecurityGroupEgress",
    within = "GroupId",
    part = true,
    shelf = "security",
    idPrefix = "sgr-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${Id}")
public record SecurityGroupEgress(
    ResourceId id,
    @Property(name = "GroupId", required = true, replaces = true, attribute = "GroupId")
        Ref<SecurityGroup> group,
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
    @Property(name = "DestinationPrefixListId", replaces = true)
        Value<String> destinationPrefixListId,
    @Property(name = "DestinationSecurityGroupId", replaces = true, attribute = "GroupId")
        Ref<SecurityGroup> destinationSecurityGroup,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {
  /** What it says, as a rule that stands in its group. */
  public EgressRule rule() {
    return new EgressRule(
        ipProtocol,
        fromPort,
        toPort,
        cidrIp,
        cidrIpv6,
        destinationPrefixListId,
        destinationSecurityGroup,
        description,
        rest.properties());
  }
}
