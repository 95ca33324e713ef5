package dev.towpath.model;

/**
 * A public IPv4 address that stays with the account. {@code Ref} returns the address, not the
 * allocation id.
 */
@Kind(type = "AWS::EC2::EIP", icon = "elastic-ip", idPrefix = "eipalloc-")
public record ElasticIp(
    ResourceId id,
    @Property(
            name = "Domain",
            values = {"vpc"})
        Value<String> domain,
    @Property(name = "InstanceId") Ref<Instance> instance,
    Rest rest)
    implements Resource {}
