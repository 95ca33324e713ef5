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
    implements Resource {
  /** Whether AWS says that it is the VPC's main table, which serves subnets without a table. */
  public boolean isMain() {
    return rest.isObserved(Observation.MAIN);
  }
}
