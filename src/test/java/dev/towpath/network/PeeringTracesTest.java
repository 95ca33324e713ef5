package dev.towpath.network;

import dev.towpath.model.Designs;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Peering connections. */
class PeeringTracesTest {
  private static final Designs PEERED = World.peered();

  static Stream<Told> rows() {
    Designs closed =
        PEERED
            .set("FarOpen", "SecurityGroupIngress", "null")
            .groupRule("FarOpen", "in tcp 443 Open");
    Designs third =
        PEERED
            .vpc("C", "10.8.0.0/16")
            .route("AppTable", "10.8.0.0/16", "VpcPeeringConnectionId", "Peering");
    Designs out = PEERED.set("Open", "SecurityGroupEgress", "null");
    return Stream.of(
        row("peering there and back", PEERED, "App 10.9.0.10", "REACHABLE"),
        row("peering the other way", PEERED, "Far 10.0.1.10", "REACHABLE"),
        row("peering by the instance's id", PEERED, "App Far", "REACHABLE"),
        row("peering without a route there", PEERED, "Db 10.9.0.10", "FORWARD_BLOCKED NO_ROUTE"),
        row("peering without a route back", PEERED, "Far 10.0.2.10", "RETURN_BLOCKED NO_ROUTE"),
        row(
            "peering that is pending",
            PEERED.observed("Peering", "{'State':'pending-acceptance'}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"),
        row(
            "peering that is active",
            PEERED.observed("Peering", "{'State':'active'}"),
            "App 10.9.0.10",
            "REACHABLE"),
        row(
            "peering is not transitive",
            third,
            "App 10.8.0.9",
            "FORWARD_BLOCKED PEERING_NOT_TRANSITIVE"),
        row(
            "peering leads to no gateway of the peer",
            PEERED.route("AppTable", "0.0.0.0/0", "VpcPeeringConnectionId", "Peering"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED EDGE_TO_EDGE"),
        row(
            "peering and an address that nobody has",
            PEERED,
            "App 10.9.0.11",
            "FORWARD_BLOCKED NO_SUCH_ADDRESS"),
        row(
            "peering of other VPCs",
            PEERED.vpc("C", "10.8.0.0/16").set("Peering", "VpcId", "{'Ref':'C'}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED ROUTE_OTHER_VPC"),
        row(
            "peering with a VPC outside the design",
            PEERED.set("Peering", "PeerVpcId", "'vpc-0123456789abcdef0'"),
            "App 10.9.0.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "peering with a VPC outside the design whose blocks are known",
            PEERED
                .set("Peering", "PeerVpcId", "'vpc-0123456789abcdef0'")
                .observed("Peering", "{'AccepterCidrBlocks':['10.20.0.0/16']}"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED PEERING_NOT_TRANSITIVE"),
        row("peering and a group of the other VPC", closed, "App 10.9.0.10", "REACHABLE"),
        row(
            "peering and a group of the other VPC for another port",
            closed,
            "App 10.9.0.10 tcp 80",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "peering across Regions hides groups",
            closed
                .set("Peering", "PeerRegion", "'eu-west-1'")
                .set("Peering", "PeerVpcId", "'vpc-0123456789abcdef0'"),
            "App 10.9.0.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "peering and an outbound rule for a group of the other VPC",
            out.groupRule("Open", "out tcp 443 FarOpen"),
            "App 10.9.0.10",
            "REACHABLE"),
        row(
            "peering and an outbound rule for a group that the receiver is not in",
            out.groupRule("Open", "out tcp 443 Open"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED SG_EGRESS"),
        row(
            "the ACL of the peer's subnet on the way there",
            World.acl(PEERED, "B", "FarA", "in 10 deny tcp 443 10.0.1.0/24"),
            "App 10.9.0.10",
            "FORWARD_BLOCKED NACL_INGRESS"),
        row(
            "the ACL of the peer's subnet on the way back",
            World.acl(PEERED, "B", "FarA", "out 10 deny tcp 32768-65535 10.0.1.0/24"),
            "App 10.9.0.10",
            "RETURN_BLOCKED NACL_EGRESS"),
        row(
            "an interface endpoint of the peer by its address",
            PEERED
                .interfaceEndpoint("Sqs", "B", "sqs", "FarOpen", "FarA")
                .with(
                    "AWS::EC2::NetworkInterface",
                    "SqsInterface",
                    "{'SubnetId':{'Ref':'FarA'},'PrivateIpAddress':'10.9.0.77','GroupSet':[{'Ref':'FarOpen'}]}"),
            "App 10.9.0.77",
            "REACHABLE"),
        row(
            "a peering does not take what only passes through its VPC",
            World.overTransit()
                .vpc("C", "10.8.0.0/16")
                .subnet("Third", "C", "10.8.0.0/24")
                .instance("Last", "Third", "10.8.0.10")
                .with(
                    "AWS::EC2::VPCPeeringConnection",
                    "Peering",
                    "{'VpcId':{'Ref':'B'},'PeerVpcId':{'Ref':'C'}}")
                .route("FarTable", "10.8.0.0/16", "VpcPeeringConnectionId", "Peering")
                .route("AppTable", "10.8.0.0/16", "TransitGatewayId", "Transit")
                .with(
                    "AWS::EC2::TransitGatewayRouteTable",
                    "Routes",
                    "{'TransitGatewayId':{'Ref':'Transit'}}")
                .set("Transit", "AssociationDefaultRouteTableId", "{'Ref':'Routes'}")
                .with(
                    "AWS::EC2::TransitGatewayRoute",
                    "ToB",
                    "{'TransitGatewayRouteTableId':{'Ref':'Routes'},'DestinationCidrBlock':'10.8.0.0/16','TransitGatewayAttachmentId':{'Ref':'OfB'}}"),
            "App 10.8.0.10",
            "FORWARD_BLOCKED EDGE_TO_EDGE"));
  }

  private static Told row(String name, Designs designs, String flow, String outcome) {
    return new Told(name, designs, flow, outcome);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void holds(Told row) throws IOException {
    row.holds();
  }
}
