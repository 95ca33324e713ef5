package dev.towpath.model;

/** Makes a subnet use a route table instead of the VPC's main one. */
@Kind(
    type = "AWS::EC2::SubnetRouteTableAssociation",
    within = "SubnetId",
    part = true,
    idPrefix = "rtbassoc-")
public record SubnetRouteTableAssociation(
    ResourceId id,
    @Property(name = "SubnetId", required = true, replaces = true) Ref<Subnet> subnet,
    @Property(name = "RouteTableId", required = true, replaces = true) Ref<RouteTable> routeTable,
    Rest rest)
    implements Resource {}
