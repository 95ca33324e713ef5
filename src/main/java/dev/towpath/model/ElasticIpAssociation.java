package dev.towpath.model;

/** Gives an Elastic IP address to an instance or to one private address of a network interface. */
@Kind(
    type = "AWS::EC2::EIPAssociation",
    within = "AllocationId",
    part = true,
    idPrefix = "eipassoc-")
public record ElasticIpAssociation(
    ResourceId id,
    @Property(name = "AllocationId", replaces = true, attribute = "AllocationId")
        Ref<ElasticIp> allocation,
    @Property(name = "InstanceId", replaces = true) Ref<Instance> instance,
    @Property(name = "NetworkInterfaceId", replaces = true)
        Ref<ElasticNetworkInterface> networkInterface,
    @Property(name = "PrivateIpAddress", replaces = true) Value<String> privateIpAddress,
    Rest rest)
    implements Resource {}
