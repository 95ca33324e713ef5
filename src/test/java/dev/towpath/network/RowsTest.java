package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.ResourceId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a route of a design is as a row of its table. */
class RowsTest {
  private static final String ANYWHERE = "'DestinationCidrBlock':'198.51.100.0/24'";
  private static final Designs ONE =
      World.peered()
          .natGateway("Nat", "Public")
          .s3Gateway("S3", "A")
          .with("AWS::EC2::TransitGateway", "Transit", "{}")
          .with("AWS::EC2::EgressOnlyInternetGateway", "Six", "{'VpcId':{'Ref':'A'}}")
          .with("AWS::EC2::VPNGateway", "Vgw", "{'Type':'ipsec.1'}")
          .with("AWS::EC2::NetworkInterface", "Card", "{'SubnetId':{'Ref':'Public'}}")
          .with(
              "AWS::EC2::VPCEndpoint",
              "Look",
              "{'VpcId':{'Ref':'A'},'ServiceName':'com.amazonaws.vpce.ap-northeast-1.x','VpcEndpointType':'GatewayLoadBalancer'}")
          .with(
              "AWS::EC2::VPCEndpoint",
              "Names",
              "{'VpcId':{'Ref':'A'},'ServiceName':'com.amazonaws.ap-northeast-1.sqs','VpcEndpointType':'Interface'}")
          .with(
              "AWS::EC2::VPCEndpoint",
              "Some",
              "{'VpcId':{'Ref':'A'},'ServiceName':'com.amazonaws.ap-northeast-1.sqs','VpcEndpointType':{'Fn::If':['C','Gateway','Interface']}}")
          .with(
              "AWS::EC2::VPCEndpoint",
              "Plain",
              "{'VpcId':{'Ref':'A'},'ServiceName':'com.amazonaws.ap-northeast-1.dynamodb'}")
          .with(
              "AWS::EC2::PrefixList",
              "List",
              "{'PrefixListName':'own','Entries':[{'Cidr':'192.0.2.0/24'}]}")
          .routeTable("Table", "A");

  record Row(String properties, String observed, String words) {
    @Override
    public String toString() {
      return properties + observed;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(
        to("'GatewayId':{'Ref':'Gateway'}", "Internet Gateway"),
        to("'NatGatewayId':{'Ref':'Nat'}", "Nat Nat"),
        to("'InstanceId':{'Ref':'Web'}", "Appliance Web"),
        to("'NetworkInterfaceId':{'Ref':'Card'}", "Interface Card"),
        to("'VpcPeeringConnectionId':{'Ref':'Peering'}", "Peering Peering"),
        to("'TransitGatewayId':{'Ref':'Transit'}", "Transit Transit"),
        to("'EgressOnlyInternetGatewayId':{'Ref':'Six'}", "EgressOnly Six"),
        to("'GatewayId':{'Ref':'Vgw'}", "Vpn Vgw"),
        to("'VpcEndpointId':{'Ref':'S3'}", "Endpoint S3"),
        to("'VpcEndpointId':{'Ref':'Plain'}", "Endpoint Plain"),
        to("'VpcEndpointId':{'Ref':'Look'}", "Inspection Look"),
        to("'VpcEndpointId':{'Ref':'Names'}", "Unclear Names"),
        to("'VpcEndpointId':{'Ref':'Some'}", "Unclear Some"),
        to("'GatewayId':{'Ref':'A'}", "Unclear A"),
        to("'GatewayId':'local'", "Local local"),
        to("'GatewayId':'igw-0123456789abcdef0'", "Unclear igw-0123456789abcdef0"),
        to("'NatGatewayId':{'Ref':'Gone'}", "Gone Gone"),
        to("'CarrierGatewayId':'cagw-1'", "Unclear CarrierGatewayId"),
        to("'Tags':[]", "Unclear –"),
        new Row(
            ANYWHERE + ",'NatGatewayId':{'Ref':'Nat'}",
            "{'State':'blackhole'}",
            "STATIC 198.51.100.0/24 → Gone Nat"),
        new Row(ANYWHERE, "{'State':'blackhole'}", "STATIC 198.51.100.0/24 → Gone –"),
        new Row(
            ANYWHERE + ",'GatewayId':{'Ref':'Vgw'}",
            "{'Origin':'EnableVgwRoutePropagation'}",
            "PROPAGATED 198.51.100.0/24 → Vpn Vgw"),
        new Row(
            "'DestinationCidrBlock':'10.0.7.0/24','GatewayId':{'Ref':'Vgw'}",
            "{'Origin':'EnableVgwRoutePropagation'}",
            ""),
        new Row(
            "'DestinationCidrBlock':'10.0.7.0/24','GatewayId':{'Ref':'Vgw'}",
            "{'Origin':'CreateRoute'}",
            "STATIC 10.0.7.0/24 → Vpn Vgw"),
        new Row(
            "'DestinationCidrBlock':{'Fn::ImportValue':'B'},'GatewayId':{'Ref':'Vgw'}",
            "{'Origin':'EnableVgwRoutePropagation'}",
            "PROPAGATED Open {\"Fn::ImportValue\":\"B\"} → Vpn Vgw"),
        row("'DestinationIpv6CidrBlock':'::/0'", "STATIC ::/0 → Nat Nat"),
        row("'DestinationCidrBlock':'no block'", "STATIC Open \"no block\" → Nat Nat"),
        row("'DestinationPrefixListId':{'Ref':'List'}", "PREFIX_LIST Listed List → Nat Nat"),
        row("'DestinationPrefixListId':'pl-1'", "PREFIX_LIST Listed pl-1 → Nat Nat"),
        row(
            "'DestinationPrefixListId':{'Fn::ImportValue':'L'}",
            "PREFIX_LIST Listed {\"Fn::ImportValue\":\"L\"} → Nat Nat"));
  }

  private static Row to(String target, String words) {
    return new Row(ANYWHERE + "," + target, "", "STATIC 198.51.100.0/24 → " + words);
  }

  private static Row row(String destination, String words) {
    return new Row(destination + ",'NatGatewayId':{'Ref':'Nat'}", "", words);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRouteIsARow(Row row) {
    Designs designs =
        ONE.with(
            "AWS::EC2::Route",
            "Route",
            "{'RouteTableId':{'Ref':'Table'},%s}".formatted(row.properties()));
    Designs told = row.observed().isEmpty() ? designs : designs.observed("Route", row.observed());
    assertThat(words(told, "Route")).isEqualTo(row.words());
  }

  @Test
  void aRouteThatMayBeTheTablesIsInDoubt() {
    Designs open =
        ONE.with(
            "AWS::EC2::Route",
            "Route",
            "{'RouteTableId':{'Fn::ImportValue':'T'},%s,'NatGatewayId':{'Ref':'Nat'}}"
                .formatted(ANYWHERE));
    assertThat(words(open, "Route")).isEqualTo("STATIC Open 198.51.100.0/24 → Nat Nat");
  }

  static Stream<Row> endpoints() {
    return Stream.of(
        new Row(
            "S3",
            "[{'Ref':'Table'}]",
            "PREFIX_LIST Served com.amazonaws.ap-northeast-1.s3 → Endpoint S3"),
        new Row(
            "S3",
            "[{'Fn::ImportValue':'T'}]",
            "PREFIX_LIST Open com.amazonaws.ap-northeast-1.s3 → Endpoint S3"),
        new Row("Names", "[{'Ref':'Table'}]", ""),
        new Row(
            "Some",
            "[{'Ref':'Table'}]",
            "PREFIX_LIST Open com.amazonaws.ap-northeast-1.sqs → Endpoint Some"));
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void anEndpointIsARow(Row row) {
    Designs designs = ONE.set(row.properties(), "RouteTableIds", row.observed());
    assertThat(words(designs, row.properties())).isEqualTo(row.words());
  }

  @Test
  void anEndpointOfAnotherVpcIsNone() {
    Designs far =
        ONE.set("S3", "RouteTableIds", "[{'Ref':'Table'}]").set("S3", "VpcId", "{'Ref':'B'}");
    assertThat(words(far, "S3")).isEmpty();
  }

  private static String words(Designs designs, String rule) {
    Table table =
        designs.topology().fact(new RowsOfTable(ResourceId.of("Table"), ResourceId.of("A")));
    return table.rows().stream()
        .filter(row -> row.rule().filter(ResourceId.of(rule)::equals).isPresent())
        .map(RowsTest::words)
        .findFirst()
        .orElse("");
  }

  private static String words(TableRow row) {
    String reach = row.isPlain() ? "" : row.reach().getClass().getSimpleName() + " ";
    return row.rank()
        + " "
        + reach
        + row.destination()
        + " → "
        + row.target().getClass().getSimpleName()
        + " "
        + row.target().words();
  }
}
