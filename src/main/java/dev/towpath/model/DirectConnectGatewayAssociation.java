package dev.towpath.model;

import java.util.List;

/** Joins a Direct Connect gateway with a virtual private or transit gateway. */
@Kind(
    type = "AWS::DirectConnect::DirectConnectGatewayAssociation",
    within = "DirectConnectGatewayId",
    part = true)
public record DirectConnectGatewayAssociation(
    ResourceId id,
    @Property(
            name = "DirectConnectGatewayId",
            required = true,
            replaces = true,
            attribute = "DirectConnectGatewayId")
        Ref<DirectConnectGateway> directConnectGateway,
    @Property(
            name = "AssociatedGatewayId",
            required = true,
            replaces = true,
            to = {VpnGateway.class, TransitGateway.class})
        Ref<Resource> associatedGateway,
    @Property(name = "AllowedPrefixesToDirectConnectGateway") List<Value<String>> allowedPrefixes,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public DirectConnectGatewayAssociation {
    allowedPrefixes = List.copyOf(allowedPrefixes);
  }
}
