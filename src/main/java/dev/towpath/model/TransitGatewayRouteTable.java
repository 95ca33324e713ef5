package dev.towpath.model;

/**
 * Where a transit gateway sends what comes from the attachments that are associated with the table.
 */
@Kind(
    type = "AWS::EC2::TransitGatewayRouteTable",
    within = "TransitGatewayId",
    icon = "transit-gateway-route-table",
    idPrefix = "tgw-rtb-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${Id}")
public record TransitGatewayRouteTable(
    ResourceId id,
    @Property(name = "TransitGatewayId", required = true, replaces = true)
        Ref<TransitGateway> transitGateway,
    Rest rest)
    implements Resource {}
