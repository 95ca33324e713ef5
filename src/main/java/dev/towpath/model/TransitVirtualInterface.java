package dev.towpath.model;

/** A VLAN of a Direct Connect line to the transit gateways behind a Direct Connect gateway. */
@Kind(
    type = "AWS::DirectConnect::TransitVirtualInterface",
    icon = "virtual-interface",
    shelf = "",
    name = "VirtualInterfaceName")
public record TransitVirtualInterface(
    ResourceId id,
    @Property(name = "VirtualInterfaceName", required = true) Value<String> virtualInterfaceName,
    @Property(name = "ConnectionId", required = true) Value<String> connectionId,
    @Property(name = "Vlan", required = true, replaces = true) Value<Integer> vlan,
    @Property(
            name = "DirectConnectGatewayId",
            required = true,
            replaces = true,
            attribute = "DirectConnectGatewayId")
        Ref<DirectConnectGateway> directConnectGateway,
    Rest rest)
    implements Resource {}
