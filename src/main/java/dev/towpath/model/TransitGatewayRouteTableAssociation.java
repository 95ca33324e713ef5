package dev.towpath.model;

/**
 * Makes a transit gateway look up what comes from an attachment in a route table. An attachment has
 * at most one.
 */
@Kind(
    type = "AWS::EC2::TransitGatewayRouteTableAssociation",
    within = "TransitGatewayRouteTableId",
    part = true)
public record TransitGatewayRouteTableAssociation(
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
