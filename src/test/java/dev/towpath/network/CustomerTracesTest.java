package dev.towpath.network;

import dev.towpath.model.Designs;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways to a customer's network, by VPN and Direct Connect, as far as AWS tells of them. */
class CustomerTracesTest {
  private static final String ROUTE = "AWS::EC2::TransitGatewayRoute";
  private static final Designs GATEWAY =
      World.one()
          .with("AWS::EC2::VPNGateway", "Vgw", "{'Type':'ipsec.1'}")
          .with(
              "AWS::EC2::VPCGatewayAttachment",
              "VgwAttachment",
              "{'VpcId':{'Ref':'A'},'VpnGatewayId':{'Ref':'Vgw'}}")
          .route("AppTable", "192.168.0.0/16", "GatewayId", "Vgw");
  private static final Designs VPN = vpn(GATEWAY, "Vpn", "VpnGatewayId", "Vgw");
  private static final Designs TRANSIT =
      World.scannedTransit().route("AppTable", "192.168.0.0/16", "TransitGatewayId", "Transit");

  private static Designs vpn(Designs designs, String id, String property, String gateway) {
    return designs.with(
        "AWS::EC2::VPNConnection",
        id,
        "{'Type':'ipsec.1','CustomerGatewayId':'cgw-0123456789abcdef0','%s':{'Ref':'%s'}}"
            .formatted(property, gateway));
  }

  private static Designs attached(Designs designs, String id, String tunnels) {
    return vpn(designs, id, "TransitGatewayId", "Transit")
        .observed(id, "{'Tunnels':'%s'}".formatted(tunnels))
        .with(
            "AWS::EC2::TransitGatewayAttachment",
            "By" + id,
            "{'TransitGatewayId':{'Ref':'Transit'}}")
        .observed(
            "By" + id,
            "{'State':'available','ResourceType':'vpn','ResourceId':{'Ref':'%s'}}".formatted(id))
        .with(
            "AWS::EC2::TransitGatewayRouteTableAssociation",
            "AsBy" + id,
            "{'TransitGatewayAttachmentId':{'Ref':'By%s'},'TransitGatewayRouteTableId':{'Ref':'Routes'}}"
                .formatted(id))
        .with(ROUTE, "To" + id, route("192.168.0.0/16", "By" + id));
  }

  private static String route(String block, String attachment) {
    return "{'TransitGatewayRouteTableId':{'Ref':'Routes'},'DestinationCidrBlock':'%s','TransitGatewayAttachmentId':{'Ref':'%s'}}"
        .formatted(block, attachment);
  }

  private static Designs propagatedBy(Designs designs, String attachment) {
    return designs.with(
        "AWS::EC2::TransitGatewayRouteTablePropagation",
        "From" + attachment,
        "{'TransitGatewayAttachmentId':{'Ref':'%s'},'TransitGatewayRouteTableId':{'Ref':'Routes'}}"
            .formatted(attachment));
  }

  static Stream<Told> gateways() {
    String learnt = "AppTableTo192.168.0.0/16";
    return Stream.of(
        office("a tunnel is up", VPN.observed("Vpn", "{'Tunnels':'UP'}"), "REACHABLE"),
        office(
            "all tunnels are down",
            VPN.observed("Vpn", "{'Tunnels':'DOWN'}"),
            "FORWARD_BLOCKED VPN_DOWN"),
        office(
            "another VPN is up",
            vpn(VPN.observed("Vpn", "{'Tunnels':'DOWN'}"), "Vpn2", "VpnGatewayId", "Vgw"),
            "REACHABLE"),
        office(
            "Direct Connect by a gateway of its own",
            VPN.observed("Vpn", "{'Tunnels':'DOWN'}")
                .with("AWS::DirectConnect::DirectConnectGateway", "Dx", "{}")
                .with(
                    "AWS::DirectConnect::DirectConnectGatewayAssociation",
                    "DxAssociation",
                    "{'DirectConnectGatewayId':{'Ref':'Dx'},'AssociatedGatewayId':{'Ref':'Vgw'}}"),
            "REACHABLE"),
        office(
            "Direct Connect by a virtual interface",
            GATEWAY.with(
                "AWS::DirectConnect::PrivateVirtualInterface",
                "Line",
                "{'VirtualGatewayId':{'Ref':'Vgw'}}"),
            "REACHABLE"),
        office(
            "a learnt route shows that someone announces it",
            GATEWAY.observed(learnt, "{'State':'active','Origin':'EnableVgwRoutePropagation'}"),
            "REACHABLE"),
        office(
            "a route that was written by hand shows nothing",
            GATEWAY.observed(learnt, "{'State':'active','Origin':'CreateRoute'}"),
            "UNKNOWN NOT_KNOWN"),
        office(
            "a learnt route that is a blackhole",
            GATEWAY.observed(learnt, "{'State':'blackhole','Origin':'EnableVgwRoutePropagation'}"),
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"));
  }

  static Stream<Told> attachments() {
    Designs up = attached(TRANSIT, "One", "UP");
    Designs down = attached(TRANSIT, "One", "DOWN");
    Designs announced = propagatedBy(up, "ByOne");
    return Stream.of(
        office("a transit gateway's VPN is up", up, "REACHABLE"),
        office("a transit gateway's VPN is down", down, "FORWARD_BLOCKED VPN_DOWN"),
        office("either of two VPNs", attached(up, "Two", "UP"), "REACHABLE"),
        office("the other of two VPNs is down", attached(up, "Two", "DOWN"), "REACHABLE"),
        office("the first of two VPNs is down", attached(down, "Two", "UP"), "REACHABLE"),
        office("both VPNs are down", attached(down, "Two", "DOWN"), "FORWARD_BLOCKED VPN_DOWN"),
        office(
            "a VPN and a VPC for one block",
            up.with(ROUTE, "ToB", route("192.168.0.0/16", "OfB")),
            "UNKNOWN NOT_KNOWN"),
        office(
            "the way back where nobody knows what a router announces",
            announced,
            "UNKNOWN NOT_KNOWN"),
        office(
            "the way back where all that it announces was read",
            announced.observed("Routes", "{'State':'available','PropagatedRoutesTold':true}"),
            "REACHABLE"),
        office(
            "what is propagated was not read",
            up.with(
                "AWS::EC2::TransitGatewayRouteTablePropagation",
                "Unread",
                "{'TransitGatewayAttachmentId':{'Fn::Unread':'ec2:Get'},'TransitGatewayRouteTableId':{'Ref':'Routes'}}"),
            "UNKNOWN NOT_KNOWN"),
        office(
            "a propagated route gives way to one that was written",
            up.with(ROUTE, "Learnt", route("192.168.0.0/16", "OfB"))
                .observed("Learnt", "{'State':'active','Type':'propagated','Origin':'propagated'}"),
            "REACHABLE"));
  }

  private static Told office(String name, Designs designs, String outcome) {
    return new Told(name, designs, "App 192.168.1.1", outcome);
  }

  @ParameterizedTest
  @MethodSource({"gateways", "attachments"})
  void holds(Told row) throws IOException {
    row.holds();
  }
}
