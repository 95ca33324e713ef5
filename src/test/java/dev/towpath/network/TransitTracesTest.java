package dev.towpath.network;

import dev.towpath.model.Designs;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Transit gateways, virtual private gateways and the customer's edge. */
class TransitTracesTest {
  private static final Designs DRAWN = World.overTransit();
  private static final Designs SCANNED = World.scannedTransit();

  static Stream<Told> tables() {
    return Stream.of(
        row("transit there and back", DRAWN, "App 10.9.0.10", "REACHABLE"),
        row("transit with a scanned table", SCANNED, "App 10.9.0.10", "REACHABLE"),
        row(
            "transit without propagation there",
            SCANNED.without("FromB"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED TGW_NO_ROUTE"),
        row(
            "transit without propagation back",
            SCANNED.without("FromA"),
            "App 10.9.0.10",
            "RETURN_BLOCKED TGW_NO_ROUTE"),
        row(
            "transit without association",
            SCANNED.without("AsA"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED TGW_NO_ASSOCIATION"),
        row(
            "transit with a static route",
            SCANNED.without("FromB").with(ROUTE, "Static", route("10.9.0.0/16", "OfB")),
            "App 10.9.0.10",
            "REACHABLE"),
        row(
            "transit with a static route to an attachment that is gone",
            SCANNED.without("FromB").with(ROUTE, "Static", route("10.9.0.0/16", "Gone")),
            "App 10.9.0.10",
            "FORWARD_BLOCKED TGW_BLACKHOLE"),
        row(
            "transit with a more specific black hole",
            SCANNED.with(
                ROUTE,
                "Hole",
                "{'TransitGatewayRouteTableId':{'Ref':'Routes'},'DestinationCidrBlock':'10.9.0.0/24','Blackhole':true}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED TGW_BLACKHOLE"),
        row(
            "transit with a less specific black hole",
            SCANNED.with(
                ROUTE,
                "Hole",
                "{'TransitGatewayRouteTableId':{'Ref':'Routes'},'DestinationCidrBlock':'10.0.0.0/8','Blackhole':true}"),
            "App 10.9.0.10",
            "REACHABLE"),
        row(
            "a static route beats a propagated one",
            SCANNED.with(ROUTE, "Static", route("10.9.0.0/16", "OfA")),
            "App 10.9.0.10",
            "FORWARD_BLOCKED ROUTE_LOOP"),
        row(
            "transit without default association",
            DRAWN.set("Transit", "DefaultRouteTableAssociation", "'disable'"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED TGW_NO_ASSOCIATION"),
        row(
            "transit without default propagation",
            DRAWN.set("Transit", "DefaultRouteTablePropagation", "'disable'"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED TGW_NO_ROUTE"),
        row(
            "whether transit associates by default is a parameter",
            DRAWN.set("Transit", "DefaultRouteTableAssociation", "{'Ref':'P'}"),
            "App 10.9.0.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "a transit route whose block is a parameter",
            SCANNED.with(
                ROUTE,
                "Open",
                "{'TransitGatewayRouteTableId':{'Ref':'Routes'},'DestinationCidrBlock':{'Ref':'P'},'Blackhole':true}"),
            "App 10.9.0.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "transit and no route back in the VPC",
            DRAWN.without("FarTableTo10.0.0.0/16"),
            "App 10.9.0.10",
            "RETURN_BLOCKED NO_ROUTE"));
  }

  private static final String ROUTE = "AWS::EC2::TransitGatewayRoute";

  private static String route(String block, String attachment) {
    return "{'TransitGatewayRouteTableId':{'Ref':'Routes'},'DestinationCidrBlock':'%s','TransitGatewayAttachmentId':{'Ref':'%s'}}"
        .formatted(block, attachment);
  }

  static Stream<Told> attachments() {
    Designs naming =
        DRAWN
            .set("FarOpen", "SecurityGroupIngress", "null")
            .groupRule("FarOpen", "in tcp 443 Open");
    Designs referencing = naming.set("Transit", "SecurityGroupReferencingSupport", "'enable'");
    Designs elsewhere =
        DRAWN
            .subnet("Edge", "A", "10.0.7.0/28")
            .set("OfA", "SubnetIds", "[{'Ref':'Edge'}]")
            .routeTable("EdgeTable", "A", "Edge");
    return Stream.of(
        row(
            "a zone without attachment",
            DRAWN,
            "Db 10.9.0.10",
            "FORWARD_BLOCKED TGW_AZ_NOT_ATTACHED"),
        row(
            "a zone without attachment has no way back",
            DRAWN,
            "Far 10.0.2.10",
            "RETURN_BLOCKED TGW_AZ_NOT_ATTACHED"),
        row(
            "an attachment in both zones",
            DRAWN.set("OfA", "SubnetIds", "[{'Ref':'AppA'},{'Ref':'DbC'}]"),
            "Db 10.9.0.10",
            "REACHABLE"),
        row(
            "the zone is a parameter",
            DRAWN.set("DbC", "AvailabilityZone", "{'Ref':'P'}"),
            "Db 10.9.0.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "a VPC without attachment",
            DRAWN.without("OfA"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED TGW_NOT_ATTACHED"),
        row(
            "an attachment that is being made",
            DRAWN.observed("OfA", "{'State':'pending'}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"),
        row(
            "the other attachment is being deleted",
            DRAWN.observed("OfB", "{'State':'deleting'}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"),
        row(
            "groups are hidden behind a transit gateway",
            naming,
            "App 10.9.0.10",
            "FORWARD_BLOCKED SG_INGRESS"),
        row("groups across a transit gateway", referencing, "App 10.9.0.10", "REACHABLE"),
        row(
            "groups across a transit gateway but not the attachment",
            referencing.set("OfB", "Options", "{'SecurityGroupReferencingSupport':'disable'}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "groups across a transit gateway but not the sender's attachment",
            referencing.set("OfA", "Options", "{'SecurityGroupReferencingSupport':'disable'}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "whether groups go across is a parameter",
            naming.set("Transit", "SecurityGroupReferencingSupport", "{'Ref':'P'}"),
            "App 10.9.0.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "outbound rules name no groups across a transit gateway",
            referencing
                .set("Open", "SecurityGroupEgress", "null")
                .groupRule("Open", "out tcp 443 FarOpen"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED SG_EGRESS"),
        row(
            "the ACL of an attachment's own subnet looks at what goes in",
            World.acl(DRAWN, "A", "AppA", "in 10 deny tcp 443 10.0.1.0/24"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED NACL_INGRESS"),
        row(
            "the ACL of an attachment's own subnet does not look at what comes out",
            World.acl(DRAWN, "A", "AppA", "in 10 deny tcp 443 10.9.0.0/16"),
            "Far 10.0.1.10",
            "REACHABLE"),
        row(
            "the ACL of another attachment subnet looks at what goes in",
            World.acl(elsewhere, "A", "Edge", "in 10 deny tcp 443 10.0.1.0/24"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED NACL_INGRESS"),
        row(
            "the ACL of another attachment subnet looks at what comes out",
            World.acl(elsewhere, "A", "Edge", "out 10 deny tcp 443 10.0.1.0/24"),
            "Far 10.0.1.10",
            "FORWARD_BLOCKED NACL_EGRESS"),
        row(
            "the ACL of another attachment subnet is not asked about the other side",
            World.acl(
                elsewhere,
                "A",
                "Edge",
                "in 10 deny all - 10.9.0.0/16",
                "out 10 deny all - 10.9.0.0/16"),
            "App 10.9.0.10",
            "REACHABLE"),
        row(
            "an attachment whose subnets differ",
            World.acl(
                DRAWN
                    .subnet("FarC", "B", "10.9.1.0/24")
                    .set("FarC", "AvailabilityZone", "'ap-northeast-1c'")
                    .subnet("FarD", "B", "10.9.2.0/24")
                    .set("FarD", "AvailabilityZone", "'ap-northeast-1d'")
                    .set("OfB", "SubnetIds", "[{'Ref':'FarC'},{'Ref':'FarD'}]"),
                "B",
                "FarD"),
            "App 10.9.0.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "a subnet of the attachment is outside the design",
            DRAWN.set("OfA", "SubnetIds", "['subnet-0123456789abcdef0']"),
            "App 10.9.0.10",
            "UNKNOWN NOT_KNOWN"));
  }

  static Stream<Told> beyond() {
    Designs egress =
        World.withNat()
            .vpc("B", "10.9.0.0/16")
            .subnet("FarA", "B", "10.9.0.0/24")
            .routeTable("FarTable", "B", "FarA")
            .securityGroup("FarOpen", "B")
            .instance("Far", "FarA", "10.9.0.10", "FarOpen")
            .with("AWS::EC2::TransitGateway", "Transit", "{}")
            .with(
                "AWS::EC2::TransitGatewayVpcAttachment",
                "OfA",
                "{'TransitGatewayId':{'Ref':'Transit'},'VpcId':{'Ref':'A'},'SubnetIds':[{'Ref':'AppA'}]}")
            .with(
                "AWS::EC2::TransitGatewayVpcAttachment",
                "OfB",
                "{'TransitGatewayId':{'Ref':'Transit'},'VpcId':{'Ref':'B'},'SubnetIds':[{'Ref':'FarA'}]}")
            .with(
                "AWS::EC2::TransitGatewayRouteTable",
                "Routes",
                "{'TransitGatewayId':{'Ref':'Transit'}}")
            .set("Transit", "AssociationDefaultRouteTableId", "{'Ref':'Routes'}")
            .set("Transit", "PropagationDefaultRouteTableId", "{'Ref':'Routes'}")
            .with(ROUTE, "Default", route("0.0.0.0/0", "OfA"))
            .route("FarTable", "0.0.0.0/0", "TransitGatewayId", "Transit")
            .route("PublicTable", "10.9.0.0/16", "TransitGatewayId", "Transit");
    Designs vpn =
        World.one()
            .with("AWS::EC2::VPNGateway", "Vgw", "{'Type':'ipsec.1'}")
            .with(
                "AWS::EC2::VPCGatewayAttachment",
                "VgwAttachment",
                "{'VpcId':{'Ref':'A'},'VpnGatewayId':{'Ref':'Vgw'}}")
            .with(
                "AWS::EC2::CustomerGateway",
                "Router",
                "{'Type':'ipsec.1','IpAddress':'198.51.100.1'}")
            .with(
                "AWS::EC2::VPNConnection",
                "Vpn",
                "{'Type':'ipsec.1','CustomerGatewayId':{'Ref':'Router'},'VpnGatewayId':{'Ref':'Vgw'},'StaticRoutesOnly':true}")
            .with(
                "AWS::EC2::VPNConnectionRoute",
                "Office",
                "{'VpnConnectionId':{'Ref':'Vpn'},'DestinationCidrBlock':'192.168.0.0/16'}");
    Designs propagated =
        vpn.with(
            "AWS::EC2::VPNGatewayRoutePropagation",
            "Propagation",
            "{'RouteTableIds':[{'Ref':'AppTable'}],'VpnGatewayId':{'Ref':'Vgw'}}");
    return Stream.of(
        row("the internet over another VPC's NAT gateway", egress, "Far 198.51.100.1", "REACHABLE"),
        row(
            "the internet over another VPC whose NAT gateway has no route back",
            egress.without("PublicTableTo10.9.0.0/16"),
            "Far 198.51.100.1",
            "RETURN_BLOCKED INTERNET"),
        row(
            "the internet over another VPC without NAT",
            egress
                .without("AppTableTo0.0.0.0/0")
                .route("AppTable", "0.0.0.0/0", "GatewayId", "Gateway"),
            "Far 198.51.100.1",
            "FORWARD_BLOCKED IGW_NO_PUBLIC_IP"),
        row(
            "a gateway endpoint of another VPC",
            egress.s3Gateway("S3", "A", "AppTable"),
            "Far s3.ap-northeast-1",
            "FORWARD_BLOCKED EDGE_TO_EDGE"),
        row("a static VPN route that is propagated", propagated, "App 192.168.1.1", "REACHABLE"),
        row(
            "a static VPN route that is not propagated",
            propagated,
            "Db 192.168.1.1",
            "FORWARD_BLOCKED NO_ROUTE"),
        row(
            "a route to a virtual private gateway",
            vpn.route("AppTable", "192.168.0.0/16", "GatewayId", "Vgw"),
            "App 192.168.1.1",
            "REACHABLE"),
        row(
            "a virtual private gateway that is not attached",
            vpn.without("VgwAttachment").route("AppTable", "192.168.0.0/16", "GatewayId", "Vgw"),
            "App 192.168.1.1",
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"),
        row(
            "a virtual private gateway without VPN",
            vpn.without("Vpn").route("AppTable", "192.168.0.0/16", "GatewayId", "Vgw"),
            "App 192.168.1.1",
            "UNKNOWN NOT_KNOWN"),
        row(
            "what BGP brings is not known",
            propagated.set("Vpn", "StaticRoutesOnly", "false"),
            "App 172.20.0.1",
            "UNKNOWN NOT_KNOWN"),
        row(
            "a VPN of a transit gateway",
            World.overTransit()
                .with(
                    "AWS::EC2::VPNConnection",
                    "Vpn",
                    "{'Type':'ipsec.1','CustomerGatewayId':'cgw-0123456789abcdef0','TransitGatewayId':{'Ref':'Transit'}}")
                .route("AppTable", "192.168.0.0/16", "TransitGatewayId", "Transit"),
            "App 192.168.1.1",
            "UNKNOWN NOT_KNOWN"));
  }

  private static Told row(String name, Designs designs, String flow, String outcome) {
    return new Told(name, designs, flow, outcome);
  }

  @ParameterizedTest
  @MethodSource({"tables", "attachments", "beyond"})
  void holds(Told row) throws IOException {
    row.holds();
  }
}
