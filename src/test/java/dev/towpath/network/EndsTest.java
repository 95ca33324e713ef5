package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.Designs;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of source to every kind of target: the deciding hop, or what it says at the end. */
class EndsTest {
  private static final Message WHY = Message.of("network", "target.gone", "x");
  private static final Designs ONE =
      World.one()
          .with(
              "AWS::EC2::VPCCidrBlock",
              "Six",
              "{'VpcId':{'Ref':'A'},'Ipv6CidrBlock':'2600:1::/56'}")
          .set("Public", "Ipv6CidrBlock", "'2600:1::/64'");
  private static final Source APP = new Source.Interface(Traces.of(ONE, "App"));
  private static final Source INTERNET = new Source.Internet(List.of(Cidr.ANY_IPV4, Cidr.ANY_IPV6));
  private static final Source IPV6 = new Source.Internet(List.of(Cidr.of("2a00::/16")));
  private static final Source NOBODY = new Source.Unresolved(WHY);
  private static final Target WEB = Traces.to("Web");

  record Row(Source source, Target target, Designs designs, String outcome) {
    @Override
    public String toString() {
      return source.getClass().getSimpleName() + " to " + target + ": " + outcome;
    }
  }

  static Stream<Row> rows() {
    Target.Placed web = new Target.Placed(Traces.of(ONE, "Web"));
    Target.Placed lost = new Target.Placed(Traces.in("NoSubnet"));
    Target none = new Target.Address("nowhere");
    Target host = new Target.Host("example.com");
    Target refused = new Target.Refused(WHY);
    Target unresolved = new Target.Unresolved(WHY);
    Designs ipv6 = ONE.set("Web", "Ipv6Addresses", "[{'Ipv6Address':'2600:1::10'}]");
    Designs open = ONE.set("Public", "MapPublicIpOnLaunch", "{'Fn::If':['C',true,false]}");
    return Stream.of(
        row(INTERNET, WEB, "PASSES <Gateway"),
        row(INTERNET, web, "PASSES <Gateway"),
        row(INTERNET, lost, "UNKNOWN Channel target.gone"),
        row(INTERNET, Traces.to("App"), "STOPS App internet.noPublicAddress"),
        row(INTERNET, Traces.to("A"), "UNKNOWN A target.notPlaced"),
        row(INTERNET, Traces.to("Gone"), "UNKNOWN Gone target.gone"),
        new Row(
            INTERNET,
            Traces.to("Web"),
            open.without("WebIp"),
            "UNKNOWN Web internet.openPublicAddress"),
        row(IPV6, WEB, "STOPS Web interface.noIpv6"),
        new Row(IPV6, WEB, ipv6, "STOPS <PublicTable route.none"),
        new Row(
            IPV6,
            new Target.Address("2600:1::10"),
            ipv6.with(
                "AWS::EC2::Route",
                "SixRoute",
                "{'RouteTableId':{'Ref':'PublicTable'},'DestinationIpv6CidrBlock':'::/0','GatewayId':{'Ref':'Gateway'}}"),
            "PASSES"),
        row(IPV6, new Target.Address("203.0.113.10"), "STOPS internet internet.privateSender"),
        row(INTERNET, none, "UNKNOWN internet address.none"),
        row(INTERNET, host, "PASSES internet"),
        row(INTERNET, Traces.S3, "PASSES internet"),
        row(INTERNET, Traces.ANY_HOST, "PASSES internet"),
        row(INTERNET, refused, "STOPS internet target.gone"),
        row(INTERNET, unresolved, "UNKNOWN internet target.gone"),
        row(NOBODY, WEB, "UNKNOWN Web target.gone"),
        row(NOBODY, web, "UNKNOWN Web target.gone"),
        row(NOBODY, new Target.Address("10.0.0.10"), "UNKNOWN 10.0.0.10 target.gone"),
        row(NOBODY, new Target.Address(" "), "UNKNOWN internet target.gone"),
        row(NOBODY, host, "UNKNOWN internet target.gone"),
        row(NOBODY, Traces.S3, "UNKNOWN internet target.gone"),
        row(NOBODY, Traces.ANY_HOST, "UNKNOWN internet target.gone"),
        row(NOBODY, refused, "UNKNOWN internet target.gone"),
        row(NOBODY, unresolved, "UNKNOWN internet target.gone"),
        row(new Source.ServiceNetwork(), WEB, "UNKNOWN Web source.serviceNetwork"),
        row(APP, none, "UNKNOWN App address.none"),
        row(APP, refused, "STOPS App target.gone"),
        row(APP, unresolved, "UNKNOWN App target.gone"),
        row(APP, web, "PASSES"),
        row(APP, lost, "UNKNOWN Channel target.notPlaced"),
        row(APP, Traces.to("A"), "UNKNOWN A target.notPlaced"),
        row(APP, Traces.to("Gone"), "UNKNOWN Gone target.gone"),
        row(APP, host, "STOPS AppTable route.none"),
        row(new Source.Interface(Traces.in("NoSubnet")), WEB, "UNKNOWN Channel interface.noSubnet"),
        new Row(
            new Source.Interface(Traces.in("AppA")),
            WEB,
            ONE.without("A"),
            "UNKNOWN Channel interface.noVpc"));
  }

  private static Row row(Source source, Target target, String outcome) {
    return new Row(source, target, ONE, outcome);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void meet(Row row) {
    Path path =
        new Network(row.designs().topology())
            .trace(row.source(), row.target(), PacketHeader.of("tcp", 443));
    Hop hop = path.deciding();
    String back = hop.direction() == Hop.Direction.RETURN ? "<" : "";
    assertThat(hop.result() + " " + back + hop.component() + " " + hop.what().key())
        .startsWith(row.outcome());
  }

  static Stream<String> targets() {
    return Stream.of(
        "GatewayId Gateway",
        "NatGatewayId Nat",
        "VpcPeeringConnectionId Peering",
        "TransitGatewayId Transit",
        "EgressOnlyInternetGatewayId Six",
        "GatewayId Vgw",
        "VpcEndpointId S3",
        "LocalGatewayId Edge");
  }

  /** AWS takes nothing but interfaces and endpoints of appliances in a gateway's table. */
  @ParameterizedTest
  @MethodSource("targets")
  void aGatewaysTableLeadsToNoOtherGateway(String target) {
    String[] words = target.split(" ");
    Designs designs =
        World.peered()
            .natGateway("Nat", "AppA")
            .s3Gateway("S3", "A")
            .with("AWS::EC2::TransitGateway", "Transit", "{}")
            .with("AWS::EC2::EgressOnlyInternetGateway", "Six", "{'VpcId':{'Ref':'A'}}")
            .with("AWS::EC2::VPNGateway", "Vgw", "{'Type':'ipsec.1'}")
            .routeTable("EdgeTable", "A")
            .with(
                "AWS::EC2::GatewayRouteTableAssociation",
                "Entry",
                "{'GatewayId':{'Ref':'Gateway'},'RouteTableId':{'Ref':'EdgeTable'}}")
            .route("EdgeTable", "10.0.0.0/24", words[0], words[1]);
    Path path =
        new Network(designs.topology())
            .trace(INTERNET, new Target.Address("203.0.113.10"), PacketHeader.of("tcp", 443));
    assertThat(path.verdict()).isEqualTo(PathVerdict.UNKNOWN);
    assertThat(path.deciding().what().key()).isIn("route.diverted", "route.unclear");
    assertThat(path.hops().getLast()).isEqualTo(path.deciding());
  }

  @Test
  void aFlowsAddressTellsOneInterfaceFromAnotherInTheSubnet() {
    Designs two =
        ONE.securityGroup("Closed", "A")
            .set(
                "Web",
                "NetworkInterfaces",
                "[{'DeviceIndex':'0','SubnetId':{'Ref':'Public'},'PrivateIpAddress':'10.0.0.10','GroupSet':[{'Ref':'Closed'}]},{'DeviceIndex':'1','SubnetId':{'Ref':'Public'},'PrivateIpAddress':'10.0.0.11','Ipv6Addresses':[{'Ipv6Address':'2600:1::11'}],'GroupSet':[{'Ref':'Open'}]}]");
    assertThat(verdict(two, Optional.of("10.0.0.10"))).isEqualTo(PathVerdict.FORWARD_BLOCKED);
    assertThat(verdict(two, Optional.of("10.0.0.11"))).isEqualTo(PathVerdict.REACHABLE);
    assertThat(verdict(two, Optional.of("2600:1::11"))).isEqualTo(PathVerdict.REACHABLE);
    assertThat(verdict(two, Optional.empty())).isEqualTo(PathVerdict.FORWARD_BLOCKED);
  }

  private static PathVerdict verdict(Designs designs, Optional<String> address) {
    Target web =
        new Target.Placed(
            new NetworkInterface(
                ResourceId.of("Web"),
                ResourceId.of("Public"),
                List.of(),
                address,
                Optional.empty()));
    return new Network(designs.topology()).trace(APP, web, PacketHeader.of("tcp", 443)).verdict();
  }

  @Test
  void theInterfaceOfAnInstanceIsNamedByTheAddress() {
    Designs two =
        ONE.set(
            "App",
            "NetworkInterfaces",
            "[{'DeviceIndex':'0','SubnetId':{'Ref':'AppA'},'PrivateIpAddress':'10.0.1.10'},{'DeviceIndex':'1','SubnetId':{'Ref':'Public'},'PrivateIpAddress':'10.0.0.77'}]");
    Network network = new Network(two.topology());
    assertThat(network.interfaceOf(ResourceId.of("App"), Optional.of("10.0.0.77")))
        .hasValueSatisfying(at -> assertThat(at.subnet().value()).isEqualTo("Public"));
    assertThat(network.interfaceOf(ResourceId.of("App"), Optional.empty()))
        .hasValueSatisfying(at -> assertThat(at.subnet().value()).isEqualTo("AppA"));
    assertThat(network.interfaceOf(ResourceId.of("App"), Optional.of("10.0.0.99")))
        .hasValueSatisfying(at -> assertThat(at.subnet().value()).isEqualTo("AppA"));
    assertThat(network.interfaceOf(ResourceId.of("A"), Optional.empty())).isEmpty();
  }
}
