package dev.towpath.model;

/** Lets private addresses open connections outward, from its subnet and Elastic IP address. */
@Kind(
    type = "AWS::EC2::NatGateway",
    within = "SubnetId",
    icon = "nat-gateway",
    idPrefix = "nat-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:natgateway/${Id}")
public record NatGateway(
    ResourceId id,
    @Property(name = "SubnetId", replaces = true) Ref<Subnet> subnet,
    @Property(name = "AllocationId", replaces = true, attribute = "AllocationId")
        Ref<ElasticIp> allocation,
    @Property(
            name = "ConnectivityType",
            replaces = true,
            values = {"public", "private"})
        Value<String> connectivityType,
    Rest rest)
    implements Resource {}
