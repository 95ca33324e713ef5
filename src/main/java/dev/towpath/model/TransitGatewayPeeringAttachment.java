package dev.towpath.model;

/**
 * Joins two transit gateways, of which the other may be in another Region or account. Only static
 * routes lead across.
 */
@Kind(
    type = "AWS::EC2::TransitGatewayPeeringAttachment",
    within = "TransitGatewayId",
    icon = "transit-gateway-attachment",
    idPrefix = "tgw-attach-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${Id}")
public record TransitGatewayPeeringAttachment(
    ResourceId id,
    @Property(name = "TransitGatewayId", required = true, replaces = true)
        Ref<TransitGateway> transitGateway,
    @Property(name = "PeerTransitGatewayId", required = true, replaces = true)
        Ref<TransitGateway> peerTransitGateway,
    @Property(name = "PeerAccountId", required = true, replaces = true) Value<String> peerAccountId,
    @Property(name = "PeerRegion", required = true, replaces = true) Value<String> peerRegion,
    Rest rest)
    implements Resource {
  /** In what state AWS says it is; absent where it was not read from an account. */
  public Value<String> state() {
    return rest.observed(Observation.STATE);
  }
}
