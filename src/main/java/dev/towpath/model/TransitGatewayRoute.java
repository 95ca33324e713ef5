package dev.towpath.model;

/** A static route of a transit gateway: to an attachment, or a blackhole. */
@Kind(type = "AWS::EC2::TransitGatewayRoute", within = "TransitGatewayRouteTableId", part = true)
public record TransitGatewayRoute(
    ResourceId id,
    @Property(name = "TransitGatewayRouteTableId", required = true, replaces = true)
        Ref<TransitGatewayRouteTable> routeTable,
    @Property(name = "DestinationCidrBlock", required = true, replaces = true)
        Value<Cidr> destinationCidrBlock,
    @Property(
            name = "TransitGatewayAttachmentId",
            replaces = true,
            to = {
              TransitGatewayAttachment.class,
              TransitGatewayVpcAttachment.class,
              TransitGatewayPeeringAttachment.class
            })
        Ref<Resource> attachment,
    @Property(name = "Blackhole", replaces = true) Value<Boolean> blackhole,
    Rest rest)
    implements Resource {
  /** In what state AWS says it is; absent where it was not read from an account. */
  public Value<String> state() {
    return rest.observed(Observation.STATE);
  }
}
