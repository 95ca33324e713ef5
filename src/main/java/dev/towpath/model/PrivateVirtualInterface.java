package dev.towpath.model;

/**
 * A VLAN of a Direct Connect line into private networks: of one VPC, or of a Direct Connect
 * gateway.
 */
@Kind(
    type = "AWS::DirectConnect::PrivateVirtualInterface",
    icon = "virtual-interface",
    shelf = "",
    name = "VirtualInterfaceName")
public record PrivateVirtualInterface(
    ResourceId id,
    @Property(name = "VirtualInterfaceName", required = true) Value<String> virtualInterfaceName,
    @Property(name = "ConnectionId", required = true) Value<String> connectionId,
    @Property(name = "Vlan", required = true, replaces = true) Value<Integer> vlan,
    @Property(
            name = "DirectConnectGatewayId",
            replaces = true,
            attribute = "DirectConnectGatewayId")
        Ref<DirectConnectGateway> directConnectGateway,
    @Property(name = "VirtualGatewayId", replaces = true) Ref<VpnGateway> vpnGateway,
    Rest rest)
    implements Resource {}
