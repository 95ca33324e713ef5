package dev.towpath.model;

/** Joins the addresses of two VPCs, for those two alone. */
@Kind(
    type = "AWS::EC2::VPCPeeringConnection",
    icon = "vpc-peering",
    idPrefix = "pcx-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${Id}")
public record VpcPeeringConnection(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "PeerVpcId", required = true, replaces = true) Ref<Vpc> peerVpc,
    @Property(name = "PeerOwnerId", replaces = true) Value<String> peerOwnerId,
    @Property(name = "PeerRegion", replaces = true) Value<String> peerRegion,
    @Property(name = "PeerRoleArn", replaces = true) Value<String> peerRoleArn,
    Rest rest)
    implements Resource {
  /** In what state AWS says it is; absent where it was not read from an account. */
  public Value<String> state() {
    return rest.observed(Observation.STATE);
  }
}
