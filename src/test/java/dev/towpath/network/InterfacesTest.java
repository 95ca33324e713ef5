package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.Designs;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which network interfaces resources have, with their addresses inside and outside. */
class InterfacesTest {
  private static final String SUBNET = "'SubnetId':{'Ref':'Public'}";
  private static final Designs ONE =
      World.one()
          .set("Public", "Ipv6CidrBlock", "'2001:db8:0:1::/64'")
          .with("AWS::EC2::NetworkInterface", "Card", card("10.0.0.30"))
          .with("AWS::EC2::NetworkInterface", "Card2", card("10.0.0.31"));

  private static String card(String address) {
    return "{%s,'PrivateIpAddress':'%s','GroupSet':[{'Ref':'Open'}]}".formatted(SUBNET, address);
  }

  private static Designs instance(String more) {
    return ONE.with("AWS::EC2::Instance", "Server", "{%s}".formatted(more));
  }

  private static Designs stated(String more) {
    return instance("'NetworkInterfaces':[{'DeviceIndex':'0',%s,%s}]".formatted(SUBNET, more));
  }

  private static Designs attached(String card, String index) {
    String name = card + "OfServer";
    return instance(SUBNET + ",'PrivateIpAddress':'10.0.0.40'")
        .with(
            "AWS::EC2::NetworkInterfaceAttachment",
            name,
            "{'InstanceId':{'Ref':'Server'},'NetworkInterfaceId':{'Ref':'%s'},'DeviceIndex':'%s'}"
                .formatted(card, index));
  }

  private static Designs elastic(Designs designs, String more) {
    return designs
        .with("AWS::EC2::EIP", "Ip", "{%s}".formatted(more))
        .observed("Ip", "{'PublicIp':'203.0.113.40'}");
  }

  private static Designs given(Designs designs, String more) {
    return elastic(designs, "'Domain':'vpc'")
        .with(
            "AWS::EC2::EIPAssociation",
            "Given",
            "{'AllocationId':{'Fn::GetAtt':['Ip','AllocationId']},%s}".formatted(more));
  }

  record Row(String name, Designs designs, String of, List<String> interfaces) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Row> instances() {
    String placed = SUBNET + ",'PrivateIpAddress':'10.0.0.40'";
    return Stream.of(
        row("one address", instance(placed), "Server 10.0.0.40 none"),
        row("no address said", instance(SUBNET), "Server 10.0.0.0/24 none"),
        row(
            "an IPv6 address",
            instance(placed + ",'Ipv6Addresses':[{'Ipv6Address':'2001:db8:0:1::4'}]"),
            "Server 10.0.0.40 2001:db8:0:1::4 none"),
        row(
            "some IPv6 address",
            instance(placed + ",'Ipv6AddressCount':1"),
            "Server 10.0.0.40 2001:db8:0:1::/64 none"),
        row("no IPv6 address", instance(placed + ",'Ipv6AddressCount':0"), "Server 10.0.0.40 none"),
        row(
            "a subnet that gives IPv6 addresses",
            instance(placed).set("Public", "AssignIpv6AddressOnCreation", "true"),
            "Server 10.0.0.40 2001:db8:0:1::/64 none"),
        row(
            "a subnet that gives none",
            instance(placed).set("Public", "AssignIpv6AddressOnCreation", "false"),
            "Server 10.0.0.40 none"),
        row(
            "a subnet that gives public addresses",
            instance(placed).set("Public", "MapPublicIpOnLaunch", "true"),
            "Server 10.0.0.40 at launch"),
        row(
            "a subnet that gives no public addresses",
            instance(placed).set("Public", "MapPublicIpOnLaunch", "false"),
            "Server 10.0.0.40 none"),
        row(
            "a subnet that may give public addresses",
            instance(placed).set("Public", "MapPublicIpOnLaunch", "{'Fn::If':['C',true,false]}"),
            "Server 10.0.0.40 open"),
        row(
            "a public address that AWS told",
            instance(placed).observed("Server", "{'PublicIp':'203.0.113.41'}"),
            "Server 10.0.0.40 203.0.113.41"),
        row(
            "an Elastic IP address before the one that AWS told",
            elastic(
                instance(placed).observed("Server", "{'PublicIp':'203.0.113.41'}"),
                "'InstanceId':{'Ref':'Server'}"),
            "Server 10.0.0.40 Ip 203.0.113.40"),
        row(
            "an Elastic IP address of another instance",
            elastic(instance(placed), "'InstanceId':{'Ref':'App'}"),
            "Server 10.0.0.40 none"),
        row(
            "an Elastic IP address that may be its own",
            elastic(
                instance(placed), "'InstanceId':{'Fn::If':['C',{'Ref':'Server'},{'Ref':'App'}]}"),
            "Server 10.0.0.40 open"),
        row(
            "an Elastic IP address that is given to it",
            given(instance(placed), "'InstanceId':{'Ref':'Server'}"),
            "Server 10.0.0.40 Given 203.0.113.40"),
        row(
            "an Elastic IP address that is given to another",
            given(instance(placed), "'InstanceId':{'Ref':'App'}"),
            "Server 10.0.0.40 none"),
        row(
            "an Elastic IP address that may be given to it",
            given(instance(placed), "'InstanceId':{'Fn::ImportValue':'Other'}"),
            "Server 10.0.0.40 open"));
  }

  static Stream<Row> several() {
    return Stream.of(
        row(
            "a stated interface",
            stated("'PrivateIpAddress':'10.0.0.50'"),
            "Server 10.0.0.50 none"),
        row(
            "the marked address first",
            stated(
                "'PrivateIpAddresses':[{'PrivateIpAddress':'10.0.0.51','Primary':false},{'PrivateIpAddress':'10.0.0.50','Primary':true}]"),
            "Server 10.0.0.50 10.0.0.51 none"),
        row(
            "an address that is said twice",
            stated(
                "'PrivateIpAddress':'10.0.0.50','PrivateIpAddresses':[{'PrivateIpAddress':'10.0.0.50','Primary':true},{'PrivateIpAddress':'10.0.0.51','Primary':false}]"),
            "Server 10.0.0.50 10.0.0.51 none"),
        row(
            "a public address that is asked for",
            stated("'PrivateIpAddress':'10.0.0.50','AssociatePublicIpAddress':true"),
            "Server 10.0.0.50 at launch"),
        row(
            "a public address that is refused",
            stated("'PrivateIpAddress':'10.0.0.50','AssociatePublicIpAddress':false")
                .set("Public", "MapPublicIpOnLaunch", "true"),
            "Server 10.0.0.50 none"),
        row(
            "a second interface gets none by itself",
            instance(
                    "'NetworkInterfaces':[{'DeviceIndex':'1',%1$s,'PrivateIpAddress':'10.0.0.52'},{'DeviceIndex':'0',%1$s,'PrivateIpAddress':'10.0.0.50'}]"
                        .formatted(SUBNET))
                .set("Public", "MapPublicIpOnLaunch", "true"),
            "Server 10.0.0.50 at launch",
            "Server 10.0.0.52 none"),
        row(
            "interfaces of their own",
            instance(
                "'NetworkInterfaces':[{'DeviceIndex':'1','NetworkInterfaceId':{'Ref':'Card2'}},{'DeviceIndex':'0','NetworkInterfaceId':{'Ref':'Card'}}]"),
            "Card 10.0.0.30 none",
            "Card2 10.0.0.31 none"),
        row(
            "an interface that is attached as the first",
            attached("Card", "0"),
            "Card 10.0.0.30 none"),
        row(
            "an interface that is attached as another",
            attached("Card", "1"),
            "Server 10.0.0.40 none",
            "Card 10.0.0.30 none"),
        row("a device index that is no number", attached("Card", "first"), "Card 10.0.0.30 none"),
        row(
            "an Elastic IP address of the first interface",
            given(attached("Card", "1"), "'NetworkInterfaceId':{'Ref':'Card'}"),
            "Server 10.0.0.40 none",
            "Card 10.0.0.30 Given 203.0.113.40"),
        row(
            "an instance's Elastic IP address is not the second interface's",
            elastic(attached("Card", "1"), "'InstanceId':{'Ref':'Server'}"),
            "Server 10.0.0.40 Ip 203.0.113.40",
            "Card 10.0.0.30 none"),
        row(
            "an instance's Elastic IP address is the attached first interface's",
            elastic(attached("Card", "0"), "'InstanceId':{'Ref':'Server'}"),
            "Card 10.0.0.30 Ip 203.0.113.40"));
  }

  static Stream<Row> others() {
    Designs second =
        ONE.set(
            "Card",
            "PrivateIpAddresses",
            "[{'PrivateIpAddress':'10.0.0.30','Primary':true},{'PrivateIpAddress':'10.0.0.35','Primary':false}]");
    Designs nat = ONE.natGateway("Nat", "Public");
    Designs found =
        nat.observed(
            "Card",
            "{'Status':'in-use','Owner':{'Ref':'Nat'},'PublicAddresses':{'10.0.0.30':'203.0.113.60'}}");
    Designs endpoint = ONE.interfaceEndpoint("Sqs", "A", "sqs", "Open", "Public", "AppA");
    return Stream.of(
        of(
            "Card",
            "an address behind a second one",
            given(second, "'NetworkInterfaceId':{'Ref':'Card'},'PrivateIpAddress':'10.0.0.35'"),
            "Card 10.0.0.30 10.0.0.35 none 10.0.0.35=Given 203.0.113.40"),
        of(
            "Card",
            "addresses that AWS told",
            second.observed(
                "Card",
                "{'PublicAddresses':{'10.0.0.35':'203.0.113.61','10.0.0.30':'203.0.113.60'}}"),
            "Card 10.0.0.30 10.0.0.35 none 10.0.0.30=203.0.113.60 10.0.0.35=203.0.113.61"),
        of("Nat", "a NAT gateway", nat, "Nat 10.0.0.0/24 NatAddress"),
        of(
            "Nat",
            "a private NAT gateway",
            nat.set("Nat", "ConnectivityType", "'private'")
                .set("Nat", "PrivateIpAddress", "'10.0.0.9'"),
            "Nat 10.0.0.9 none"),
        of(
            "Nat",
            "a NAT gateway whose interface was found",
            found,
            "Nat 10.0.0.30 NatAddress 10.0.0.30=203.0.113.60"),
        of("Sqs", "an endpoint", endpoint, "Sqs 10.0.0.0/24 none", "Sqs 10.0.1.0/24 none"),
        of(
            "Sqs",
            "an endpoint whose interface was found",
            endpoint.observed("Card", "{'Status':'in-use','Owner':{'Ref':'Sqs'}}"),
            "Card 10.0.0.30 none"),
        of("A", "a VPC has none", ONE),
        of("Gone", "nor has what is not there", ONE));
  }

  private static Row row(String name, Designs designs, String... interfaces) {
    return of("Server", name, designs, interfaces);
  }

  private static Row of(String resource, String name, Designs designs, String... interfaces) {
    return new Row(name, designs, resource, List.of(interfaces));
  }

  @ParameterizedTest
  @MethodSource({"instances", "several", "others"})
  void areAsTheDesignSays(Row row) {
    assertThat(
            row.designs().topology().fact(new InterfacesOf(ResourceId.of(row.of()))).stream()
                .map(InterfacesTest::words))
        .isEqualTo(row.interfaces());
  }

  private static String words(PlacedInterface at) {
    Stream<String> addresses =
        Stream.concat(at.ipv4().stream(), at.ipv6().stream()).map(Cidr::shown);
    Stream<String> others =
        at.publicAddresses().others().entrySet().stream()
            .map(other -> other.getKey().shown() + "=" + words(other.getValue()))
            .sorted();
    return Stream.of(
            Stream.of(at.id().value()),
            addresses,
            Stream.of(words(at.publicAddresses().primary())),
            others)
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static String words(PublicAddress address) {
    return switch (address) {
      case PublicAddress.Elastic(ResourceId id, String _, Optional<Cidr> ip) ->
          id + ip.map(known -> " " + known.shown()).orElse("");
      case PublicAddress.AtLaunch _ -> "at launch";
      case PublicAddress.Observed(Cidr ip) -> ip.shown();
      case PublicAddress.Missing _ -> "none";
      case PublicAddress.Open _ -> "open";
    };
  }
}
