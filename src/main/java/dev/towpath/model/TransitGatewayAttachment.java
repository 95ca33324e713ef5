package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/**
 * Joins a VPC to a transit gateway, in the older form of CloudFormation. A scan also keeps here
 * what VPN connections and Direct Connect gateways are attached by, see {@link
 * Observation#RESOURCE_TYPE}.
 */
@Kind(
    type = "AWS::EC2::TransitGatewayAttachment",
    within = "VpcId",
    icon = "transit-gateway-attachment",
    shelf = "",
    idPrefix = "tgw-attach-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${Id}")
public record TransitGatewayAttachment(
    ResourceId id,
    @Property(name = "TransitGatewayId", required = true, replaces = true)
        Ref<TransitGateway> transitGateway,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "SubnetIds", required = true) List<Ref<Subnet>> subnets,
    @Property(name = "Options") Optional<TransitGatewayOptions> options,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public TransitGatewayAttachment {
    subnets = List.copyOf(subnets);
  }

  /** Whether AWS made it for something else than a VPC, which no template states. */
  public boolean isOfOther() {
    Value<String> type = rest.observed(Observation.RESOURCE_TYPE);
    return !type.isAbsent() && !type.equals(Value.of("vpc"));
  }

  /** In what state AWS says it is; absent where it was not read from an account. */
  public Value<String> state() {
    return rest.observed(Observation.STATE);
  }
}
