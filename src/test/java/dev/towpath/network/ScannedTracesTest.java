package dev.towpath.network;

import dev.towpath.model.Designs;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What AWS has told settles a verdict; what it was not asked settles nothing. */
class ScannedTracesTest {
  private static final Designs UNREAD =
      World.one().observed("A", "{'IsDefault':false,'InterfacesUnread':true}");
  private static final Designs LISTED =
      World.one()
          .with(
              "AWS::EC2::PrefixList",
              "List",
              "{'PrefixListName':'own','AddressFamily':'IPv4','MaxEntries':5}")
          .securityGroup("Few", "A")
          .set(
              "Few",
              "SecurityGroupIngress",
              "[{'IpProtocol':'tcp','FromPort':443,'ToPort':443,'SourcePrefixListId':{'Ref':'List'}}]")
          .instance("Shy", "DbC", "10.0.2.20", "Few");
  private static final Designs CARD =
      World.one()
          .with(
              "AWS::EC2::NetworkInterface",
              "Card",
              "{'SubnetId':{'Ref':'Public'},'PrivateIpAddress':'10.0.0.30','GroupSet':[{'Ref':'Open'}]}")
          .with(
              "AWS::EC2::NetworkInterface",
              "Second",
              "{'SubnetId':{'Ref':'Public'},'PrivateIpAddress':'10.0.0.31','GroupSet':[{'Ref':'Open'}]}")
          .with(
              "AWS::EC2::Instance",
              "Carded",
              "{'NetworkInterfaces':[{'DeviceIndex':'0','NetworkInterfaceId':{'Ref':'Card'}},{'DeviceIndex':'1','NetworkInterfaceId':{'Ref':'Second'}}]}")
          .with("AWS::EC2::EIP", "CardIp", "{'InstanceId':{'Ref':'Carded'}}")
          .observed("CardIp", "{'PublicIp':'203.0.113.30'}");

  static Stream<Told> rows() {
    return Stream.of(
        row("an address that nobody has", World.one(), "App 10.0.2.99", "NO_SUCH_ADDRESS"),
        row("an address where interfaces were not read", UNREAD, "App 10.0.2.99", "NOT_KNOWN"),
        row(
            "a public address that nobody has",
            World.one(),
            "internet 203.0.113.99",
            "NO_SUCH_ADDRESS"),
        row(
            "a public address where interfaces were not read",
            UNREAD,
            "internet 203.0.113.99",
            "NOT_KNOWN"),
        row(
            "a public address of an interface whose subnet was not read",
            World.one()
                .with(
                    "AWS::EC2::NetworkInterface", "Lost", "{'SubnetId':'subnet-0123456789abcdef0'}")
                .observed("Lost", "{'PublicAddresses':{'10.7.0.4':'203.0.113.99'}}"),
            "internet 203.0.113.99",
            "NOT_KNOWN"),
        row(
            "an address of a regional NAT gateway",
            World.one()
                .with(
                    "AWS::EC2::NatGateway",
                    "Wide",
                    "{'VpcId':{'Ref':'A'},'AvailabilityMode':'regional'}")
                .observed("Wide", "{'PublicAddresses':{'203.0.113.99':'203.0.113.99'}}"),
            "internet 203.0.113.99",
            "NAT_NO_SESSION"),
        row(
            "an interface of a NAT gateway that was not read",
            World.one()
                .with(
                    "AWS::EC2::NetworkInterface",
                    "OfNat",
                    "{'SubnetId':{'Ref':'Public'},'PrivateIpAddress':'10.0.0.44'}")
                .observed("OfNat", "{'Status':'in-use','InterfaceType':'nat_gateway'}"),
            "App 10.0.0.44",
            "NAT_NO_SESSION"),
        row(
            "an interface that AWS made for a NAT gateway",
            CARD.natGateway("Nat", "Public")
                .observed("Second", "{'Status':'in-use','Owner':{'Ref':'Nat'}}")
                .without("Carded"),
            "App 10.0.0.31",
            "NAT_NO_SESSION"),
        row(
            "an interface that AWS made for an endpoint",
            CARD.interfaceEndpoint("Sqs", "A", "sqs", "Open", "Public")
                .observed("Second", "{'Status':'in-use','Owner':{'Ref':'Sqs'}}")
                .without("Carded"),
            "App 10.0.0.31",
            ""),
        row(
            "an interface of a stopped instance",
            CARD.observed("Carded", "{'State':'stopped'}"),
            "App 10.0.0.31",
            "INSTANCE_STOPPED"),
        row(
            "the internet where gateways were not read",
            World.one()
                .with(
                    "AWS::EC2::VPCGatewayAttachment",
                    "Unread",
                    "{'VpcId':{'Ref':'A'},'InternetGatewayId':{'Fn::Unread':'ec2:DescribeInternetGateways'}}")
                .without("GatewayAttachment")
                .without("Gateway"),
            "internet 203.0.113.10",
            "NOT_KNOWN"),
        row(
            "a rule that names the receiver's group where the route is not known",
            World.one()
                .set("AppAAssociation", "RouteTableId", "{'Fn::Unread':'ec2:DescribeRouteTables'}")
                .securityGroup("Strict", "A")
                .groupRule("Strict", "out tcp 443 Open")
                .instance("Asker", "AppA", "10.0.1.40", "Strict"),
            "Asker 10.0.2.10",
            "NOT_KNOWN"),
        row("a list whose entries nobody told", LISTED, "App 10.0.2.20", "NOT_KNOWN"),
        row(
            "a list that was read and is empty",
            LISTED.observed("List", "{'State':'create-complete'}"),
            "App 10.0.2.20",
            "SG_INGRESS"),
        row(
            "a list of AWS's that was read without its entries",
            LISTED
                .observed("List", "{'State':'create-complete'}")
                .set("List", "PrefixListName", "'com.amazonaws.ap-northeast-1.s3'"),
            "App 10.0.2.20",
            "NOT_KNOWN"),
        row("an instance's address is its first interface's", CARD, "Card 198.51.100.9", ""),
        row("and none of the second's", CARD, "Second 198.51.100.9", "IGW_NO_PUBLIC_IP"),
        row("from the internet to an instance's address", CARD, "internet 203.0.113.30", ""),
        row(
            "a subnet of IPv6 alone",
            World.one()
                .set("DbC", "CidrBlock", "null")
                .set("DbC", "Ipv6Native", "true")
                .set("Db", "PrivateIpAddress", "null"),
            "Db 10.0.1.10",
            "NO_ADDRESS_OF_FAMILY"));
  }

  private static Told row(String name, Designs designs, String flow, String cause) {
    String verdict =
        switch (cause) {
          case "" -> "REACHABLE";
          case "NOT_KNOWN" -> "UNKNOWN NOT_KNOWN";
          default -> "FORWARD_BLOCKED " + cause;
        };
    return new Told(name, designs, flow, verdict);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void holds(Told row) throws IOException {
    row.holds();
  }
}
