package dev.towpath.network;

import dev.towpath.model.Designs;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Routes to appliances, and interfaces: several, stopped, of services, of nobody. */
class ApplianceTracesTest {
  private static final Designs ONE = World.one();
  private static final Designs FIREWALL =
      ONE.instance("Firewall", "Public", "10.0.0.70", "Open")
          .set("Firewall", "SourceDestCheck", "false")
          .route("AppTable", "0.0.0.0/0", "InstanceId", "Firewall");
  private static final Designs INSPECTED =
      ONE.with(
              "AWS::EC2::VPCEndpoint",
              "Inspect",
              "{'VpcId':{'Ref':'A'},'ServiceName':'com.amazonaws.vpce.ap-northeast-1.vpce-svc-1','VpcEndpointType':'GatewayLoadBalancer','SubnetIds':[{'Ref':'DbC'}]}")
          .route("AppTable", "0.0.0.0/0", "VpcEndpointId", "Inspect");

  static Stream<Told> appliances() {
    Designs edge =
        FIREWALL
            .with(
                "AWS::EC2::GatewayRouteTableAssociation",
                "Edge",
                "{'GatewayId':{'Ref':'Gateway'},'RouteTableId':{'Ref':'EdgeTable'}}")
            .routeTable("EdgeTable", "A")
            .with("AWS::EC2::EIP", "AppIp", "{'InstanceId':{'Ref':'App'}}")
            .observed("AppIp", "{'PublicIp':'203.0.113.80'}");
    return Stream.of(
        row("over an appliance", FIREWALL, "App 198.51.100.1", "FORWARD_TO_APPLIANCE ENI_TARGET"),
        row(
            "over an appliance that checks addresses",
            FIREWALL.set("Firewall", "SourceDestCheck", "true"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED SRC_DST_CHECK"),
        row(
            "whether an appliance checks addresses is a parameter",
            FIREWALL.set("Firewall", "SourceDestCheck", "{'Ref':'P'}"),
            "App 198.51.100.1",
            "UNKNOWN NOT_KNOWN"),
        row(
            "over an appliance that is stopped",
            FIREWALL.observed("Firewall", "{'State':'stopped'}"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED INSTANCE_STOPPED"),
        row(
            "over an appliance that lets nothing in",
            FIREWALL
                .securityGroup("Closed", "A")
                .set("Firewall", "SecurityGroupIds", "[{'Ref':'Closed'}]"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED SG_INGRESS"),
        row(
            "over an appliance behind an ACL",
            World.acl(FIREWALL, "A", "Public", "in 10 deny tcp 443 10.0.1.0/24"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED NACL_INGRESS"),
        row(
            "an appliance itself",
            FIREWALL.route("AppTable", "10.0.0.0/24", "InstanceId", "Firewall"),
            "App 10.0.0.70",
            "REACHABLE"),
        row(
            "over an appliance to another subnet",
            FIREWALL.route("AppTable", "10.0.2.0/24", "InstanceId", "Firewall"),
            "App 10.0.2.10",
            "FORWARD_TO_APPLIANCE ENI_TARGET"),
        row(
            "an answer over an appliance",
            FIREWALL.route("AppTable", "10.0.2.0/24", "InstanceId", "Firewall"),
            "Db 10.0.1.10",
            "FORWARD_TO_APPLIANCE ENI_TARGET"),
        row(
            "over an interface that forwards",
            ONE.with(
                    "AWS::EC2::NetworkInterface",
                    "Forwarder",
                    "{'SubnetId':{'Ref':'Public'},'GroupSet':[{'Ref':'Open'}],'SourceDestCheck':false,'PrivateIpAddress':'10.0.0.71'}")
                .route("AppTable", "0.0.0.0/0", "NetworkInterfaceId", "Forwarder"),
            "App 198.51.100.1",
            "FORWARD_TO_APPLIANCE ENI_TARGET"),
        row(
            "a route that AWS calls a black hole",
            FIREWALL.observed("AppTableTo0.0.0.0/0", "{'State':'blackhole'}"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED ROUTE_BLACKHOLE"),
        row("over an inspection endpoint", INSPECTED, "App 198.51.100.1", GWLB),
        row(
            "over an inspection endpoint behind an ACL",
            World.acl(INSPECTED, "A", "DbC", "in 10 deny tcp 443 10.0.1.0/24"),
            "App 198.51.100.1",
            "FORWARD_BLOCKED NACL_INGRESS"),
        row(
            "from the internet over the gateway's table",
            edge.route("EdgeTable", "10.0.1.0/24", "InstanceId", "Firewall"),
            "internet 203.0.113.80",
            "FORWARD_TO_APPLIANCE ENI_TARGET"),
        row(
            "from the internet past the gateway's table",
            edge.route("EdgeTable", "10.0.1.0/24", "InstanceId", "Firewall"),
            "internet 203.0.113.10",
            "REACHABLE"),
        row(
            "from the internet to an inspection endpoint",
            INSPECTED
                .routeTable("EdgeTable", "A")
                .with(
                    "AWS::EC2::GatewayRouteTableAssociation",
                    "Edge",
                    "{'GatewayId':{'Ref':'Gateway'},'RouteTableId':{'Ref':'EdgeTable'}}")
                .route("EdgeTable", "10.0.0.0/24", "VpcEndpointId", "Inspect"),
            "internet 203.0.113.10",
            GWLB),
        row(
            "the gateway's table is outside the design",
            ONE.with(
                "AWS::EC2::GatewayRouteTableAssociation",
                "Edge",
                "{'GatewayId':{'Ref':'Gateway'},'RouteTableId':'rtb-0123456789abcdef0'}"),
            "internet 203.0.113.10",
            "UNKNOWN NOT_KNOWN"));
  }

  private static final String GWLB = "FORWARD_TO_APPLIANCE GWLB_TARGET";

  static Stream<Told> interfaces() {
    Designs second =
        ONE.with(
                "AWS::EC2::NetworkInterface",
                "Second",
                "{'SubnetId':{'Ref':'DbC'},'GroupSet':[{'Ref':'Closed'}],'PrivateIpAddress':'10.0.2.77','PrivateIpAddresses':[{'Primary':false,'PrivateIpAddress':'10.0.2.78'}]}")
            .securityGroup("Closed", "A")
            .with(
                "AWS::EC2::NetworkInterfaceAttachment",
                "SecondAttachment",
                "{'InstanceId':{'Ref':'App'},'NetworkInterfaceId':{'Ref':'Second'},'DeviceIndex':'1'}");
    Designs stopped = ONE.observed("Db", "{'State':'stopped'}");
    return Stream.of(
        row("the first interface of two", second, "Web 10.0.1.10", "REACHABLE"),
        row("the second interface of two", second, "Web 10.0.2.77", "FORWARD_BLOCKED SG_INGRESS"),
        row("a secondary address", second, "Web 10.0.2.78", "FORWARD_BLOCKED SG_INGRESS"),
        row("from a secondary address", second, "App@10.0.2.78 10.0.0.10", "REACHABLE"),
        row("from an interface by its id", second, "Second 10.0.0.10", "REACHABLE"),
        row(
            "from an address that it does not have",
            second,
            "App@10.0.2.79 10.0.0.10",
            "FORWARD_BLOCKED NOT_ITS_ADDRESS"),
        row("to a stopped instance", stopped, "App 10.0.2.10", "FORWARD_BLOCKED INSTANCE_STOPPED"),
        row("from a stopped instance", stopped, "Db 10.0.1.10", "FORWARD_BLOCKED INSTANCE_STOPPED"),
        row(
            "from a stopped instance by its second interface",
            second.observed("App", "{'State':'stopping'}"),
            "Second 10.0.0.10",
            "FORWARD_BLOCKED INSTANCE_STOPPED"),
        row(
            "to a running instance",
            ONE.observed("Db", "{'State':'running'}"),
            "App 10.0.2.10",
            "REACHABLE"),
        row(
            "to an interface that is attached to nothing",
            ONE.with("AWS::EC2::NetworkInterface", "Free", free("'Ref':'Open'"))
                .observed("Free", "{'Status':'x','State':'available'}"),
            "App 10.0.2.45",
            "FORWARD_BLOCKED NOT_ATTACHED"),
        row(
            "to an interface of AWS without a group",
            ONE.with(
                    "AWS::EC2::NetworkInterface",
                    "Balancer",
                    "{'SubnetId':{'Ref':'DbC'},'PrivateIpAddress':'10.0.2.45'}")
                .observed("Balancer", "{'State':'in-use'}"),
            "App 10.0.2.45",
            "REACHABLE"),
        row("nobody has it", ONE, "App 10.0.2.99", "FORWARD_BLOCKED NO_SUCH_ADDRESS"),
        row("no subnet has it", ONE, "App 10.0.200.1", "FORWARD_BLOCKED NO_SUCH_ADDRESS"),
        row(
            "nobody is known to have it, but one has an unknown address",
            ONE.interfaceEndpoint("Sqs", "A", "sqs", "Open", "DbC"),
            "App 10.0.2.99",
            "UNKNOWN NOT_KNOWN"),
        row(
            "a second block of the VPC",
            ONE.with(
                    "AWS::EC2::VPCCidrBlock",
                    "More",
                    "{'VpcId':{'Ref':'A'},'CidrBlock':'100.64.0.0/16'}")
                .subnet("Wide", "A", "100.64.1.0/24")
                .instance("Late", "Wide", "100.64.1.10", "Open"),
            "App 100.64.1.10",
            "REACHABLE"),
        row(
            "neighbours",
            ONE.instance("Next", "AppA", "10.0.1.11", "Open"),
            "App 10.0.1.11",
            "REACHABLE"),
        row("the resolver", closed(), "App 10.0.0.2 udp 53", "REACHABLE"),
        row("the resolver's other address", closed(), "App 169.254.169.253 tcp 53", "REACHABLE"),
        row("the instance metadata", closed(), "App 169.254.169.254 tcp 80", "REACHABLE"),
        row("the time", closed(), "App 169.254.169.123 udp 123", "REACHABLE"),
        row(
            "the resolver on another port",
            closed(),
            "App 10.0.0.2 tcp 80",
            "FORWARD_BLOCKED SG_EGRESS"),
        row(
            "the resolver where DNS is off",
            closed().set("A", "EnableDnsSupport", "false"),
            "App 10.0.0.2 udp 53",
            "FORWARD_BLOCKED DNS_OFF"),
        row(
            "the resolver of another VPC",
            World.peered(),
            "App 10.9.0.2 udp 53",
            "FORWARD_BLOCKED NO_SUCH_ADDRESS"));
  }

  private static String free(String group) {
    return "{'SubnetId':{'Ref':'DbC'},'PrivateIpAddress':'10.0.2.45','GroupSet':[{%s}]}"
        .formatted(group);
  }

  private static Designs closed() {
    return World.acl(ONE, "A", "AppA", "out 10 deny all - any")
        .securityGroup("None", "A")
        .groupRule("None", "out tcp 1 127.0.0.1/32")
        .set("App", "SecurityGroupIds", "[{'Ref':'None'}]");
  }

  private static Told row(String name, Designs designs, String flow, String outcome) {
    return new Told(name, designs, flow, outcome);
  }

  @ParameterizedTest
  @MethodSource({"appliances", "interfaces"})
  void holds(Told row) throws IOException {
    row.holds();
  }
}
