package dev.towpath.model;

/** Records which connections were accepted and rejected. */
@Kind(
    type = "AWS::EC2::FlowLog",
    within = "ResourceId",
    part = true,
    shelf = "security",
    idPrefix = "fl-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${Id}")
public record FlowLog(
    ResourceId id,
    @Property(
            name = "ResourceId",
            required = true,
            replaces = true,
            to = {
              Vpc.class,
              Subnet.class,
              ElasticNetworkInterface.class,
              TransitGateway.class,
              TransitGatewayAttachment.class,
              TransitGatewayVpcAttachment.class,
              NatGateway.class
            })
        Ref<Resource> resource,
    @Property(
            name = "ResourceType",
            required = true,
            replaces = true,
            values = {
              "VPC",
              "Subnet",
              "NetworkInterface",
              "TransitGateway",
              "TransitGatewayAttachment",
              "RegionalNatGateway"
            })
        Value<String> resourceType,
    @Property(
            name = "TrafficType",
            replaces = true,
            values = {"ACCEPT", "REJECT", "ALL"})
        Value<String> trafficType,
    @Property(
            name = "LogDestinationType",
            replaces = true,
            values = {"cloud-watch-logs", "s3", "kinesis-data-firehose"})
        Value<String> logDestinationType,
    @Property(name = "LogDestination", replaces = true) Value<String> logDestination,
    @Property(name = "LogGroupName", replaces = true) Value<String> logGroupName,
    @Property(name = "MaxAggregationInterval", replaces = true)
        Value<Integer> maxAggregationInterval,
    Rest rest)
    implements Resource {}
