package dev.towpath.model;

/** A route table of a VPC; its routes and associations are resources of their own. */
@Kind(
    type = "AWS::EC2::RouteTable",
    within = "VpcId",
    icon = "route-table",
    idPrefix = "rtb-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:route-table/${Id}")
public record RouteTable(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    Rest rest)
    implements Resource {}
