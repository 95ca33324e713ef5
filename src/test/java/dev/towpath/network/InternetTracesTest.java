package dev.towpath.network;

import dev.towpath.model.Designs;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Internet gateways both ways, NAT gateways, Block Public Access, tables of gateways. */
class InternetTracesTest {
  private static final Designs ONE = World.one();
  private static final Designs NAT = World.withNat();

  static Stream<Told> inward() {
    Designs stray =
        ONE.with("AWS::EC2::EIP", "StrayIp", "{'InstanceId':{'Ref':'App'}}")
            .observed("StrayIp", "{'PublicIp':'203.0.113.60'}");
    Designs https =
        ONE.set("Open", "SecurityGroupIngress", "null")
            .groupRule("Open", "in tcp 443 198.51.100.0/24");
    return Stream.of(
        row("from the internet", ONE, "internet 203.0.113.10", "REACHABLE"),
        row("from the internet by id", ONE, "internet Web", "REACHABLE"),
        row(
            "from the internet to one without public address",
            ONE,
            "internet App",
            "FORWARD_BLOCKED IGW_NO_PUBLIC_IP"),
        row(
            "from the internet to a private address",
            ONE,
            "internet 10.0.0.10",
            "FORWARD_BLOCKED INTERNET"),
        row(
            "from the internet to an address that nobody has",
            ONE,
            "internet 203.0.113.99",
            "FORWARD_BLOCKED NO_SUCH_ADDRESS"),
        row(
            "from a private address",
            ONE,
            "internet@10.1.1.1 203.0.113.10",
            "FORWARD_BLOCKED INTERNET"),
        row(
            "from the internet, and the answer has no route",
            stray,
            "internet 203.0.113.60",
            "RETURN_BLOCKED NO_ROUTE"),
        row(
            "from the internet, and the answer goes to a NAT gateway",
            NAT.with("AWS::EC2::EIP", "StrayIp", "{'InstanceId':{'Ref':'App'}}")
                .observed("StrayIp", "{'PublicIp':'203.0.113.60'}"),
            "internet 203.0.113.60",
            "RETURN_BLOCKED NAT_NO_SESSION"),
        row(
            "from an address that the group lets in",
            https,
            "internet@198.51.100.9 203.0.113.10",
            "REACHABLE"),
        row(
            "from an address that the group does not let in",
            https,
            "internet@192.0.2.9 203.0.113.10",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "from anywhere, of which the group lets some in",
            https,
            "internet 203.0.113.10",
            "UNKNOWN NOT_KNOWN"),
        row(
            "a group is no address of the internet",
            ONE.set("Open", "SecurityGroupIngress", "null").groupRule("Open", "in -1 - Open"),
            "Web 203.0.113.10",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "the answer's ports at the ACL",
            World.acl(ONE, "A", "Public", "out 10 deny tcp 1024-65535 any"),
            "internet 203.0.113.10",
            "RETURN_BLOCKED NACL_EGRESS"),
        row(
            "the answer's one port at the ACL",
            World.acl(ONE, "A", "Public", "out 10 deny tcp 50000 any"),
            "internet@198.51.100.9 203.0.113.10 tcp 443 50001",
            "REACHABLE"),
        row(
            "no internet gateway",
            ONE.without("Gateway").without("GatewayAttachment"),
            "internet 203.0.113.10",
            "FORWARD_BLOCKED INTERNET"),
        row("to a NAT gateway", NAT, "internet 203.0.113.5", "FORWARD_BLOCKED NAT_NO_SESSION"),
        row("to a NAT gateway from inside", NAT, "App 10.0.0.5", "FORWARD_BLOCKED NAT_NO_SESSION"));
  }

  static Stream<Told> outward() {
    return Stream.of(
        row("to the internet with a public address", ONE, "Web 198.51.100.1", "REACHABLE"),
        row(
            "to another's public address over NAT and back in",
            NAT,
            "App 203.0.113.10",
            "REACHABLE"),
        row("the own public address", ONE, "Web 203.0.113.10", "REACHABLE"),
        row("over NAT", NAT, "App 198.51.100.1", "REACHABLE"),
        row("a ping over NAT", NAT, "App 198.51.100.1 icmp 8", "REACHABLE"),
        row("ESP over NAT", NAT, "App 198.51.100.1 50", "FORWARD_BLOCKED NAT_PROTOCOL"),
        row(
            "over a NAT gateway that is deleted",
            NAT.observed("Nat", "{'State':'deleted'}"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"),
        row(
            "over a NAT gateway that has failed",
            NAT.observed("Nat", "{'State':'failed'}"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED NAT_STATE"),
        row(
            "over a NAT gateway that is available",
            NAT.observed("Nat", "{'State':'available'}"),
            "App 198.51.100.1",
            "REACHABLE"),
        row(
            "over a private NAT gateway to the internet",
            NAT.set("Nat", "ConnectivityType", "'private'"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED IGW_NO_PUBLIC_IP"),
        row(
            "over a NAT gateway with two addresses",
            NAT.elasticIp("More")
                .set("Nat", "SecondaryAllocationIds", "[{'Fn::GetAtt':['More','AllocationId']}]")
                .observed("More", "{'PublicIp':'203.0.113.6'}"),
            "internet 203.0.113.6",
            "FORWARD_BLOCKED NAT_NO_SESSION"),
        row(
            "over a private NAT gateway to a peer",
            World.peered()
                .with(
                    "AWS::EC2::NatGateway",
                    "Hide",
                    "{'SubnetId':{'Ref':'AppA'},'ConnectivityType':'private','PrivateIpAddress':'10.0.1.5'}")
                .route("DbTable", "10.9.0.0/16", "NatGatewayId", "Hide"),
            "Db 10.9.0.10",
            "REACHABLE"),
        row(
            "over a regional NAT gateway",
            ONE.with(
                    "AWS::EC2::NatGateway",
                    "Nat",
                    "{'VpcId':{'Ref':'A'},'AvailabilityMode':'regional'}")
                .route("AppTable", "0.0.0.0/0", "NatGatewayId", "Nat"),
            "App 198.51.100.1",
            "REACHABLE"),
        row(
            "over a regional NAT gateway without internet gateway",
            ONE.without("Gateway")
                .without("GatewayAttachment")
                .with(
                    "AWS::EC2::NatGateway",
                    "Nat",
                    "{'VpcId':{'Ref':'A'},'AvailabilityMode':'regional'}")
                .route("AppTable", "0.0.0.0/0", "NatGatewayId", "Nat"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED NAT_NOT_PUBLIC"),
        row(
            "S3 over a gateway endpoint beside NAT",
            NAT.s3Gateway("S3", "A", "AppTable"),
            "App s3.ap-northeast-1",
            "REACHABLE"),
        row(
            "anywhere over NAT beside an endpoint",
            NAT.s3Gateway("S3", "A", "AppTable"),
            "App anywhere",
            "REACHABLE"),
        row(
            "an address of S3 over the endpoint",
            ONE.s3Gateway("S3", "A", "AppTable").with("AWS::EC2::PrefixList", "pl-1", S3_LIST),
            "App 52.219.0.1",
            "REACHABLE"),
        row(
            "an address beside S3's",
            ONE.s3Gateway("S3", "A", "AppTable").with("AWS::EC2::PrefixList", "pl-1", S3_LIST),
            "App 52.218.0.1",
            "FORWARD_BLOCKED NO_ROUTE"),
        row(
            "UDP to an address of S3",
            ONE.s3Gateway("S3", "A", "AppTable").with("AWS::EC2::PrefixList", "pl-1", S3_LIST),
            "App 52.219.0.1 udp 53",
            "FORWARD_BLOCKED ENDPOINT_PROTOCOL"));
  }

  private static final String S3_LIST =
      "{'PrefixListName':'com.amazonaws.ap-northeast-1.s3','AddressFamily':'IPv4','Entries':[{'Cidr':'52.219.0.0/16'}]}";

  static Stream<Told> blocked() {
    Designs ingress = block("block-ingress");
    Designs all = block("block-bidirectional");
    return Stream.of(
        row("ingress blocked, inward", ingress, "internet 203.0.113.10", PUBLIC_ACCESS),
        row("ingress blocked, outward over NAT", ingress, "App 198.51.100.1", "REACHABLE"),
        row("ingress blocked, outward without NAT", ingress, "Web 198.51.100.1", PUBLIC_ACCESS),
        row("all blocked, outward over NAT", all, "App 198.51.100.1", PUBLIC_ACCESS),
        row(
            "all blocked but the subnet",
            exclude(all, "SubnetId", "Public", "allow-bidirectional"),
            "internet 203.0.113.10",
            "REACHABLE"),
        row(
            "all blocked but another subnet",
            exclude(all, "SubnetId", "DbC", "allow-bidirectional"),
            "internet 203.0.113.10",
            PUBLIC_ACCESS),
        row(
            "all blocked but what the VPC asks for, outward",
            exclude(all, "VpcId", "A", "allow-egress"),
            "App 198.51.100.1",
            "REACHABLE"),
        row(
            "all blocked but what the VPC asks for, inward",
            exclude(all, "VpcId", "A", "allow-egress"),
            "internet 203.0.113.10",
            PUBLIC_ACCESS),
        row(
            "what is blocked is a parameter",
            all.set("Block", "InternetGatewayBlockMode", "{'Ref':'P'}"),
            "internet 203.0.113.10",
            "UNKNOWN NOT_KNOWN"),
        row("nothing is blocked", block("off"), "internet 203.0.113.10", "REACHABLE"));
  }

  private static final String PUBLIC_ACCESS = "FORWARD_BLOCKED PUBLIC_ACCESS_BLOCKED";

  private static Designs block(String mode) {
    return NAT.with(
        "AWS::EC2::VPCBlockPublicAccessOptions",
        "Block",
        "{'InternetGatewayBlockMode':'%s'}".formatted(mode));
  }

  private static Designs exclude(Designs designs, String property, String id, String mode) {
    return designs.with(
        "AWS::EC2::VPCBlockPublicAccessExclusion",
        "Exclusion",
        "{'InternetGatewayExclusionMode':'%s','%s':{'Ref':'%s'}}".formatted(mode, property, id));
  }

  private static Told row(String name, Designs designs, String flow, String outcome) {
    return new Told(name, designs, flow, outcome);
  }

  @ParameterizedTest
  @MethodSource({"inward", "outward", "blocked"})
  void holds(Told row) throws IOException {
    row.holds();
  }
}
