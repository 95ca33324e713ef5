package dev.towpath.model;

/** Lets an attachment write the routes to itself into a route table of the transit gateway. */
@Kind(
    type = "AWS::EC2::TransitGatewayRouteTablePropagation",
    within = "TransitGatewayRouteTableId",
    part = true)
public record TransitGatewayRouteTablePropagation(
    ResourceId id,
    @Property(
            name = "TransitGatewayAttachmentId",
            required = true,
            replaces = true,
            to = {
              TransitGatewayAttachment.class,
              TransitGatewayVpcAttachment.class,
              TransitGatewayPeeringAttachment.class
            })
        Ref<Resource> attachment,
    @Property(name = "TransitGatewayRouteTableId", required = true, replaces = true)
        Ref<TransitGatewayRouteTable> routeTable,
    Rest rest)
    implements Resource {}
