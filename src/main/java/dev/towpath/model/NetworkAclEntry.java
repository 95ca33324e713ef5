package dev.towpath.model;

import java.util.Optional;

/**
 * One numbered rule of a network ACL; the lowest number that matches decides. Protocol -1 means
 * all.
 */
@Kind(type = "AWS::EC2::NetworkAclEntry", within = "NetworkAclId", part = true)
public record NetworkAclEntry(
    ResourceId id,
    @Property(name = "NetworkAclId", required = true, replaces = true) Ref<NetworkAcl> networkAcl,
    @Property(name = "RuleNumber", required = true, replaces = true) Value<Integer> ruleNumber,
    @Property(name = "Egress", replaces = true) Value<Boolean> egress,
    @Property(
            name = "RuleAction",
            required = true,
            values = {"allow", "deny"})
        Value<String> ruleAction,
    @Property(name = "Protocol", required = true) Value<Integer> protocol,
    @Property(name = "CidrBlock") Value<Cidr> cidrBlock,
    @Property(name = "Ipv6CidrBlock") Value<Cidr> ipv6CidrBlock,
    @Property(name = "PortRange") Optional<PortRange> portRange,
    Rest rest)
    implements Resource {}
