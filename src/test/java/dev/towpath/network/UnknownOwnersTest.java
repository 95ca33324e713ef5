package dev.towpath.network;

import static dev.towpath.network.Traces.ANY_HOST;
import static dev.towpath.network.Traces.S3;
import static dev.towpath.network.Traces.in;

import dev.towpath.model.Designs;
import dev.towpath.model.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A part of which nobody can say whose it is counts neither as there nor as missing. */
class UnknownOwnersTest {
  private static final List<String> ANYBODY =
      List.of("{'Fn::ImportValue':'Elsewhere'}", "{'Fn::Unread':'ec2:Describe'}", "'%s'");
  private static final Designs TWO = Designs.vpcWithTwoSubnets();
  private static final Designs NAT = Designs.vpcWithNat();
  private static final Designs ENDPOINT = TWO.s3Gateway("S3", "Vpc", "PrivateTable");
  private static final Target SERVER = Traces.to("Server");

  static Stream<Case> cases() {
    return ANYBODY.stream().flatMap(UnknownOwnersTest::cases);
  }

  private static Stream<Case> cases(String anybody) {
    String subnet = anybody.formatted("subnet-0123456789abcdef0");
    String table = anybody.formatted("rtb-0123456789abcdef0");
    String acl = anybody.formatted("acl-0123456789abcdef0");
    String gateway = anybody.formatted("igw-0123456789abcdef0");
    String instance = anybody.formatted("i-0123456789abcdef0");
    String group = anybody.formatted("sg-0123456789abcdef0");
    return Stream.of(
        row(
            "a route table association: " + subnet,
            ENDPOINT.set("PrivateAssociation", "SubnetId", subnet),
            S3,
            "UNKNOWN Private table.open"),
        row(
            "an association with a table of another VPC: " + subnet,
            ENDPOINT
                .without("PrivateAssociation")
                .vpc("Other", "10.9.0.0/16")
                .with("AWS::EC2::RouteTable", "OtherTable", "{'VpcId':{'Ref':'Other'}}")
                .with(
                    "AWS::EC2::SubnetRouteTableAssociation",
                    "Elsewhere",
                    "{'SubnetId':%s,'RouteTableId':{'Ref':'OtherTable'}}".formatted(subnet)),
            S3,
            "STOPS Vpc route.none.notAssociated"),
        row(
            "a second association of a subnet that has its own: " + subnet,
            ENDPOINT.with(
                "AWS::EC2::SubnetRouteTableAssociation",
                "Second",
                "{'SubnetId':%s,'RouteTableId':{'Ref':'PublicTable'}}".formatted(subnet)),
            S3,
            "PASSES <Vpc acl.default"),
        row(
            "a network ACL association: " + subnet,
            ENDPOINT
                .networkAcl("Acl", "Vpc", "Private")
                .set("PrivateAclAssociation", "SubnetId", subnet),
            S3,
            "UNKNOWN Private acl.openAssociation"),
        row(
            "an entry that may deny: " + acl,
            ENDPOINT.with(
                "AWS::EC2::NetworkAclEntry",
                "Entry",
                ("{'NetworkAclId':%s,'RuleNumber':10,'Protocol':-1,'RuleAction':'deny',"
                        + "'Egress':true,'CidrBlock':'0.0.0.0/0'}")
                    .formatted(acl)),
            S3,
            "UNKNOWN Vpc acl.open.out"),
        row(
            "a route: " + table,
            NAT.set("PrivateTableTo0.0.0.0/0", "RouteTableId", table),
            ANY_HOST,
            "UNKNOWN PrivateTable route.open"),
        row(
            "a route that may be the main table's: " + table,
            NAT.without("PrivateAssociation").set("PrivateTableTo0.0.0.0/0", "RouteTableId", table),
            ANY_HOST,
            "UNKNOWN Vpc route.open"),
        row(
            "an endpoint's tables where another route serves as well: " + table,
            NAT.s3Gateway("S3", "Vpc").set("S3", "RouteTableIds", "[%s]".formatted(table)),
            S3,
            "UNKNOWN PrivateTable route.open"),
        row(
            "an endpoint's tables do not matter to other hosts: " + table,
            NAT.s3Gateway("S3", "Vpc").set("S3", "RouteTableIds", "[%s]".formatted(table)),
            ANY_HOST,
            "PASSES <Vpc acl.default"),
        row(
            "the attachment of the gateway: " + gateway,
            NAT.set("GatewayAttachment", "InternetGatewayId", gateway),
            ANY_HOST,
            "UNKNOWN Gateway igw.openAttachment"),
        row(
            "a rule of a security group: " + group,
            TWO.securityGroup("Web", "Vpc")
                .instance("Server", "Public", "10.0.0.20", "Web")
                .with(
                    "AWS::EC2::SecurityGroupIngress",
                    "Rule",
                    "{'GroupId':%s,'IpProtocol':'-1','CidrIp':'0.0.0.0/0'}".formatted(group)),
            SERVER,
            "UNKNOWN Web sg.incomplete.in"),
        new Case(
            "an address: " + instance,
            server()
                .with("AWS::EC2::EIPAssociation", "Given", "{'InstanceId':%s}".formatted(instance)),
            Traces.of(server(), "Server"),
            ANY_HOST,
            "UNKNOWN Gateway igw.openAddress"));
  }

  private static Designs server() {
    return NAT.securityGroup("Web", "Vpc").instance("Server", "Public", "10.0.0.20", "Web");
  }

  private static Case row(String name, Designs designs, Target to, String outcome) {
    return new Case(name, designs, in("Private"), to, outcome);
  }

  static Stream<Case> flags() {
    String unread = "{'Fn::Unread':'ec2:DescribeVpcAttribute'}";
    Designs direct = NAT.set("Vpc", "EnableDnsHostnames", "null");
    return Stream.of(
        row("support", ENDPOINT.set("Vpc", "EnableDnsSupport", unread), S3, "UNKNOWN Vpc dns.open"),
        row(
            "support, for a host",
            NAT.set("Vpc", "EnableDnsSupport", unread),
            ANY_HOST,
            "UNKNOWN Vpc dns.open"),
        row(
            "host names",
            ENDPOINT.set("Vpc", "EnableDnsHostnames", unread),
            S3,
            "UNKNOWN S3 endpoint.hostnamesOpen"),
        row(
            "no host names",
            ENDPOINT.set("Vpc", "EnableDnsHostnames", "false"),
            S3,
            "UNKNOWN S3 endpoint.hostnamesOff"),
        row("no host names without an endpoint", direct, S3, "PASSES <Vpc acl.default"),
        row(
            "an address needs no names",
            NAT.set("Vpc", "EnableDnsSupport", unread),
            new Target.Address("198.51.100.9"),
            "PASSES <Vpc acl.default"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anUnknownOwnerIsSaidToBeUnknown(Case row) {
    row.holds();
  }

  @ParameterizedTest
  @MethodSource("flags")
  void anUnreadFlagIsSaidToBeUnknown(Case row) {
    row.holds();
  }
}
