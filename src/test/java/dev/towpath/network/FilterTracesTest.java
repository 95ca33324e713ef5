package dev.towpath.network;

import dev.towpath.model.Designs;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Protocols, ICMP types, ports and IPv6 at groups, ACLs, routes and gateways. */
class FilterTracesTest {
  private static final Designs ONE = World.one();
  private static final Designs SIX =
      ONE.with(
              "AWS::EC2::VPCCidrBlock",
              "Six",
              "{'VpcId':{'Ref':'A'},'Ipv6CidrBlock':'2600:1f18:1::/56'}")
          .set("Public", "Ipv6CidrBlock", "'2600:1f18:1::/64'")
          .set("AppA", "Ipv6CidrBlock", "'2600:1f18:1:1::/64'")
          .set("DbC", "Ipv6CidrBlock", "'2600:1f18:1:2::/64'")
          .set("Web", "Ipv6Addresses", "[{'Ipv6Address':'2600:1f18:1::10'}]")
          .set("App", "Ipv6Addresses", "[{'Ipv6Address':'2600:1f18:1:1::10'}]")
          .set("Db", "Ipv6Addresses", "[{'Ipv6Address':'2600:1f18:1:2::10'}]")
          .with("AWS::EC2::EgressOnlyInternetGateway", "Egress", "{'VpcId':{'Ref':'A'}}")
          .with("AWS::EC2::Route", "Six1", six("PublicTable", "GatewayId", "Gateway"))
          .with("AWS::EC2::Route", "Six2", six("AppTable", "EgressOnlyInternetGatewayId", "Egress"))
          .groupRule("Open", "out -1 - 0.0.0.0/0")
          .groupRule("Open", "out -1 - ::/0");

  private static String six(String table, String property, String target) {
    return "{'RouteTableId':{'Ref':'%s'},'DestinationIpv6CidrBlock':'::/0','%s':{'Ref':'%s'}}"
        .formatted(table, property, target);
  }

  static Stream<Told> protocols() {
    return Stream.of(
        row(
            "a ping that the group lets in",
            group("'icmp','FromPort':8,'ToPort':-1"),
            "App 10.0.2.10 icmp 8",
            "REACHABLE"),
        row(
            "a ping of one code",
            group("'icmp','FromPort':8,'ToPort':0"),
            "App 10.0.2.10 icmp 8",
            "REACHABLE"),
        row(
            "a ping of another code",
            group("'icmp','FromPort':8,'ToPort':1"),
            "App 10.0.2.10 icmp 8",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "another type of ICMP",
            group("'icmp','FromPort':8,'ToPort':-1"),
            "App 10.0.2.10 icmp 13",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "all types of ICMP",
            group("'icmp','FromPort':-1,'ToPort':-1"),
            "App 10.0.2.10 icmp 13",
            "REACHABLE"),
        row(
            "ICMP is no TCP",
            group("'icmp','FromPort':-1,'ToPort':-1"),
            "App 10.0.2.10",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "a ping if nothing else is said",
            group("'icmp','FromPort':8,'ToPort':-1"),
            "App 10.0.2.10 icmp",
            "REACHABLE"),
        row(
            "ICMP that asks for no answer",
            group("'icmp','FromPort':3,'ToPort':4"),
            "App 10.0.2.10 icmp 3",
            "FORWARD_BLOCKED SG_INGRESS"),
        row("a protocol by its number", group("'50'"), "App 10.0.2.10 50", "REACHABLE"),
        row("another protocol", group("'50'"), "App 10.0.2.10 51", "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "TCP by its number",
            group("'6','FromPort':443,'ToPort':443"),
            "App 10.0.2.10",
            "REACHABLE"),
        row(
            "an ACL that lets pings in and no answers out",
            ping("in 100 allow 1 - 10.0.0.0/16", "8", "out 100 allow 1 - 10.0.0.0/16", "8"),
            "App 10.0.2.10 icmp 8",
            "RETURN_BLOCKED NACL_EGRESS"),
        row(
            "an ACL that lets pings in and answers out",
            ping("in 100 allow 1 - 10.0.0.0/16", "8", "out 100 allow 1 - 10.0.0.0/16", "0"),
            "App 10.0.2.10 icmp 8",
            "REACHABLE"),
        row(
            "an ACL whose ICMP is a parameter",
            ping("in 100 allow 1 - 10.0.0.0/16", "8", "out 100 allow 1 - 10.0.0.0/16", "0")
                .set("Acl/in/100", "Icmp", "{'Ref':'P'}"),
            "App 10.0.2.10 icmp 8",
            "UNKNOWN NOT_KNOWN"),
        row(
            "the answer goes to the port that asked",
            World.acl(ONE, "A", "AppA", "in 10 allow tcp 40000 any", "in 20 deny tcp 0-65535 any"),
            "App 10.0.2.10 tcp 443 40000",
            "REACHABLE"),
        row(
            "the answer goes to another port",
            World.acl(ONE, "A", "AppA", "in 10 allow tcp 40000 any", "in 20 deny tcp 0-65535 any"),
            "App 10.0.2.10 tcp 443 40001",
            "RETURN_BLOCKED NACL_INGRESS"),
        row(
            "an instance asks from high ports",
            World.acl(ONE, "A", "AppA", "in 10 deny tcp 1024-32767 any"),
            "App 10.0.2.10",
            "REACHABLE"),
        row(
            "the first port that an instance asks from",
            World.acl(ONE, "A", "AppA", "in 10 deny tcp 1024-32768 any"),
            "App 10.0.2.10",
            "UNKNOWN NOT_KNOWN"));
  }

  private static Designs group(String rule) {
    return ONE.set(
        "Open",
        "SecurityGroupIngress",
        "[{'IpProtocol':%s,'CidrIp':'10.0.0.0/16'}]".formatted(rule));
  }

  private static Designs ping(String in, String inType, String out, String outType) {
    return ONE.networkAcl("Acl", "A", "DbC")
        .aclEntry("Acl", in)
        .set("Acl/in/100", "Icmp", "{'Type':%s,'Code':-1}".formatted(inType))
        .aclEntry("Acl", out)
        .set("Acl/out/100", "Icmp", "{'Type':%s,'Code':-1}".formatted(outType));
  }

  static Stream<Told> six() {
    Designs four =
        SIX.set("Open", "SecurityGroupIngress", "null").groupRule("Open", "in -1 - 0.0.0.0/0");
    return Stream.of(
        row("IPv6 within the VPC", SIX, "App 2600:1f18:1:2::10", "REACHABLE"),
        row("an IPv6 ping", SIX, "App 2600:1f18:1:2::10 icmpv6 128", "REACHABLE"),
        row("a ping of IPv6 by its usual name", SIX, "App 2600:1f18:1:2::10 icmp", "REACHABLE"),
        row("IPv6 and rules for IPv4", four, "App 2600:1f18:1:2::10", "FORWARD_BLOCKED SG_INGRESS"),
        row("IPv6 over the internet gateway", SIX, "Web 2001:4860:4860::8888", "REACHABLE"),
        row("IPv6 over the egress-only gateway", SIX, "App 2001:4860:4860::8888", "REACHABLE"),
        row("IPv6 without a route", SIX, "Db 2001:4860:4860::8888", "FORWARD_BLOCKED NO_ROUTE"),
        row("IPv6 from the internet", SIX, "internet 2600:1f18:1::10", "REACHABLE"),
        row("IPv6 from the internet by id", SIX, "internet@2001:db8:1::1 Web", "REACHABLE"),
        row(
            "IPv6 from the internet, and the answer goes to the egress-only gateway",
            SIX,
            "internet 2600:1f18:1:1::10",
            "RETURN_BLOCKED EIGW_NO_SESSION"),
        row(
            "IPv6 that nobody has",
            SIX,
            "App 2600:1f18:1:2::99",
            "FORWARD_BLOCKED NO_SUCH_ADDRESS"),
        row(
            "an instance without IPv6",
            ONE,
            "App 2001:4860:4860::8888",
            "FORWARD_BLOCKED NO_ADDRESS_OF_FAMILY"),
        row(
            "IPv4 to the egress-only gateway",
            SIX.route("DbTable", "0.0.0.0/0", "EgressOnlyInternetGatewayId", "Egress"),
            "Db 198.51.100.1",
            "FORWARD_BLOCKED EIGW_IPV4"),
        row(
            "the egress-only gateway of another VPC",
            SIX.vpc("B", "10.9.0.0/16").set("Egress", "VpcId", "{'Ref':'B'}"),
            "App 2001:4860:4860::8888",
            "FORWARD_BLOCKED ROUTE_OTHER_VPC"),
        row(
            "IPv6 to a NAT gateway",
            SIX.natGateway("Nat", "Public")
                .with("AWS::EC2::Route", "Six3", six("DbTable", "NatGatewayId", "Nat")),
            "Db 2001:4860:4860::8888",
            "FORWARD_BLOCKED NAT_PROTOCOL"),
        row(
            "NAT64",
            SIX.natGateway("Nat", "Public")
                .with("AWS::EC2::Route", "Six3", six("DbTable", "NatGatewayId", "Nat")),
            "Db 64:ff9b::c633:6401",
            "UNKNOWN NOT_KNOWN"),
        row(
            "an IPv6 entry of an ACL",
            SIX.networkAcl("Acl", "A", "DbC")
                .aclEntry("Acl", "in 100 allow all - any")
                .aclEntry("Acl", "out 100 allow all - any"),
            "App 2600:1f18:1:2::10",
            "FORWARD_BLOCKED NACL_INGRESS"));
  }

  static Stream<Told> lists() {
    Designs listed =
        ONE.with(
                "AWS::EC2::PrefixList",
                "Corp",
                "{'PrefixListName':'corp','AddressFamily':'IPv4','Entries':[{'Cidr':'198.51.100.0/24'},{'Cidr':'10.0.2.0/24'}]}")
            .natGateway("Nat", "Public")
            .with(
                "AWS::EC2::Route",
                "ByList",
                "{'RouteTableId':{'Ref':'AppTable'},'DestinationPrefixListId':{'Ref':'Corp'},'NatGatewayId':{'Ref':'Nat'}}");
    return Stream.of(
        row("a route for a prefix list", listed, "App 198.51.100.1", "REACHABLE"),
        row(
            "a route for a prefix list, beside it",
            listed,
            "App 192.0.2.1",
            "FORWARD_BLOCKED NO_ROUTE"),
        row(
            "a static route comes before one of a list",
            listed.route("AppTable", "198.51.100.0/24", "NatGatewayId", "Gone"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"),
        row(
            "a longer list entry comes before a shorter static route",
            listed.route("AppTable", "198.51.0.0/16", "NatGatewayId", "Gone"),
            "App 198.51.100.1",
            "REACHABLE"),
        row(
            "a rule for a prefix list",
            ONE.with(
                    "AWS::EC2::PrefixList",
                    "Corp",
                    "{'PrefixListName':'corp','AddressFamily':'IPv4','Entries':[{'Cidr':'10.0.1.0/24'}]}")
                .set(
                    "Open",
                    "SecurityGroupIngress",
                    "[{'IpProtocol':'tcp','FromPort':443,'ToPort':443,'SourcePrefixListId':{'Ref':'Corp'}}]"),
            "App 10.0.2.10",
            "REACHABLE"),
        row(
            "a rule of its own",
            ONE.set("Open", "SecurityGroupIngress", "null")
                .with(
                    "AWS::EC2::SecurityGroupIngress",
                    "Rule",
                    "{'GroupId':{'Ref':'Open'},'IpProtocol':'tcp','FromPort':443,'ToPort':443,'CidrIp':'10.0.1.0/24'}"),
            "App 10.0.2.10",
            "REACHABLE"),
        row(
            "a rule of its own for another group",
            ONE.set("Open", "SecurityGroupIngress", "null")
                .securityGroup("Other", "A")
                .with(
                    "AWS::EC2::SecurityGroupIngress",
                    "Rule",
                    "{'GroupId':{'Ref':'Other'},'IpProtocol':'-1','CidrIp':'10.0.1.0/24'}"),
            "App 10.0.2.10",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "a rule that names a group which is gone",
            ONE.set(
                "Open",
                "SecurityGroupIngress",
                "[{'IpProtocol':'-1','SourceSecurityGroupId':'sg-0123456789abcdef0'}]"),
            "App 10.0.2.10",
            "FORWARD_BLOCKED SG_INGRESS"));
  }

  private static Told row(String name, Designs designs, String flow, String outcome) {
    return new Told(name, designs, flow, outcome);
  }

  @ParameterizedTest
  @MethodSource({"protocols", "six", "lists"})
  void holds(Told row) throws IOException {
    row.holds();
  }
}
