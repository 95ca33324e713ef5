package dev.towpath.model;

import java.util.List;

/** A router between VPCs and other networks of a Region. */
@Kind(
    type = "AWS::EC2::TransitGateway",
    icon = "transit-gateway",
    idPrefix = "tgw-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${Id}")
public record TransitGateway(
    ResourceId id,
    @Property(name = "Description") Value<String> description,
    @Property(
            name = "DefaultRouteTableAssociation",
            values = {"enable", "disable"})
        Value<String> defaultRouteTableAssociation,
    @Property(name = "AssociationDefaultRouteTableId")
        Ref<TransitGatewayRouteTable> associationDefaultRouteTable,
    @Property(
            name = "DefaultRouteTablePropagation",
            values = {"enable", "disable"})
        Value<String> defaultRouteTablePropagation,
    @Property(name = "PropagationDefaultRouteTableId")
        Ref<TransitGatewayRouteTable> propagationDefaultRouteTable,
    @Property(
            name = "AutoAcceptSharedAttachments",
            values = {"enable", "disable"})
        Value<String> autoAcceptSharedAttachments,
    @Property(
            name = "SecurityGroupReferencingSupport",
            values = {"enable", "disable"})
        Value<String> securityGroupReferencingSupport,
    @Property(
            name = "DnsSupport",
            values = {"enable", "disable"})
        Value<String> dnsSupport,
    @Property(
            name = "VpnEcmpSupport",
            values = {"enable", "disable"})
        Value<String> vpnEcmpSupport,
    @Property(
            name = "MulticastSupport",
            replaces = true,
            values = {"enable", "disable"})
        Value<String> multicastSupport,
    @Property(name = "TransitGatewayCidrBlocks") List<Value<String>> transitGatewayCidrBlocks,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public TransitGateway {
    transitGatewayCidrBlocks = List.copyOf(transitGatewayCidrBlocks);
  }
}
