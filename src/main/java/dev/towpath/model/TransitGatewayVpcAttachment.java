package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** Joins a VPC to a transit gateway: in each Availability Zone by one of its subnets. */
@Kind(
    type = "AWS::EC2::TransitGatewayVpcAttachment",
    within = "VpcId",
    icon = "transit-gateway-attachment",
    idPrefix = "tgw-attach-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${Id}")
public record TransitGatewayVpcAttachment(
    ResourceId id,
    @Property(name = "TransitGatewayId", required = true, replaces = true)
        Ref<TransitGateway> transitGateway,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "SubnetIds", required = true, replaces = true) List<Ref<Subnet>> subnets,
    @Property(name = "Options") Optional<TransitGatewayOptions> options,
    @Property(name = "AddSubnetIds") List<Ref<Subnet>> addSubnets,
    @Property(name = "RemoveSubnetIds") List<Ref<Subnet>> removeSubnets,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public TransitGatewayVpcAttachment {
    subnets = List.copyOf(subnets);
    addSubnets = List.copyOf(addSubnets);
    removeSubnets = List.copyOf(removeSubnets);
  }

  /** In what state AWS says it is; absent where it was not read from an account. */
  public Value<String> state() {
    return rest.observed(Observation.STATE);
  }
}
