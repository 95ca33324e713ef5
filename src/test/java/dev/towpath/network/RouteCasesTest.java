package dev.towpath.network;

import static dev.towpath.network.Traces.ANY_HOST;
import static dev.towpath.network.Traces.S3;
import static dev.towpath.network.Traces.in;

import dev.towpath.model.Designs;
import dev.towpath.model.Target;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Route tables, gateway endpoints and gateways. */
class RouteCasesTest {
  private static final Designs TWO = Designs.vpcWithTwoSubnets();
  private static final Designs NAT = Designs.vpcWithNat();
  private static final Designs ENDPOINT = TWO.s3Gateway("S3", "Vpc", "PrivateTable");
  private static final Target S3_ABROAD = new Target.Service("s3", "us-east-1", Optional.empty());
  private static final Target WEB = new Target.Address("198.51.100.7");

  static Stream<Case> tables() {
    return Stream.of(
        row("no route", TWO, S3, "STOPS PrivateTable route.none"),
        row(
            "the endpoint is associated with another table",
            TWO.s3Gateway("S3", "Vpc", "PublicTable"),
            S3,
            "STOPS PrivateTable route.none.notAssociated"),
        row(
            "the endpoint serves its own Region only",
            ENDPOINT,
            S3_ABROAD,
            "STOPS PrivateTable route.none.otherRegion"),
        row(
            "a subnet without association uses the main table, which has no endpoint",
            ENDPOINT.without("PrivateAssociation"),
            S3,
            "STOPS Vpc route.none.notAssociated"),
        row(
            "two associations",
            ENDPOINT.with(
                "AWS::EC2::SubnetRouteTableAssociation",
                "Second",
                "{'SubnetId':{'Ref':'Private'},'RouteTableId':{'Ref':'PublicTable'}}"),
            S3,
            "UNKNOWN Private table.several"),
        row(
            "the table is outside the design",
            ENDPOINT.set("PrivateAssociation", "RouteTableId", "'rtb-0123456789abcdef0'"),
            S3,
            "UNKNOWN Private table.outside"),
        row(
            "the endpoint's service is a parameter",
            ENDPOINT.set("S3", "ServiceName", "{'Ref':'Parameter'}"),
            S3,
            "UNKNOWN PrivateTable route.open"),
        row(
            "the endpoint's service is built from the Region",
            ENDPOINT.set("S3", "ServiceName", "{'Fn::Sub':'com.amazonaws.${AWS::Region}.s3'}"),
            S3,
            "PASSES <Vpc acl.default"),
        row(
            "the endpoint's tables are a formula",
            TWO.s3Gateway("S3", "Vpc")
                .set("S3", "RouteTableIds", "{'Fn::If':['a',[{'Ref':'PrivateTable'}],[]]}"),
            S3,
            "UNKNOWN PrivateTable route.open"),
        row(
            "the endpoint's tables are outside the design",
            TWO.s3Gateway("S3", "Vpc").set("S3", "RouteTableIds", "['rtb-0123456789abcdef0']"),
            S3,
            "UNKNOWN PrivateTable route.open"),
        row(
            "a route to a part of the public addresses may be more specific than the endpoint's",
            NAT.s3Gateway("S3", "Vpc", "PrivateTable")
                .route("PrivateTable", "52.219.0.0/20", "GatewayId", "Gateway"),
            S3,
            "UNKNOWN PrivateTable route.split"),
        row(
            "a route to private addresses is not for S3",
            ENDPOINT.route("PrivateTable", "192.168.0.0/16", "NatGatewayId", "Gone"),
            S3,
            "PASSES <Vpc acl.default"),
        row(
            "two halves of the internet are less specific than the endpoint's route",
            NAT.s3Gateway("S3", "Vpc", "PrivateTable")
                .route("PrivateTable", "0.0.0.0/1", "NatGatewayId", "Nat")
                .route("PrivateTable", "128.0.0.0/1", "NatGatewayId", "Nat"),
            S3,
            "PASSES <Vpc acl.default"),
        row("udp 443 through the gateway endpoint", ENDPOINT, S3, "STOPS S3 endpoint.protocol"),
        row(
            "the route's target is gone",
            TWO.route("PrivateTable", "0.0.0.0/0", "NatGatewayId", "Gone"),
            S3,
            "STOPS PrivateTable route.gone"),
        row(
            "the route's target is outside the design",
            TWO.with(
                "AWS::EC2::Route",
                "Out",
                "{'RouteTableId':{'Ref':'PrivateTable'},'DestinationCidrBlock':'0.0.0.0/0','NatGatewayId':'nat-0123456789abcdef0'}"),
            ANY_HOST,
            "UNKNOWN PrivateTable route.unclear"),
        row(
            "the route's target is not analysed",
            TWO.with(
                "AWS::EC2::Route",
                "Out",
                "{'RouteTableId':{'Ref':'PrivateTable'},'DestinationCidrBlock':'0.0.0.0/0','TransitGatewayId':'tgw-0123456789abcdef0'}"),
            ANY_HOST,
            "UNKNOWN PrivateTable route.unclear"),
        row(
            "the route's destination is a parameter",
            TWO.with(
                "AWS::EC2::Route",
                "Out",
                "{'RouteTableId':{'Ref':'PrivateTable'},'DestinationCidrBlock':{'Ref':'P'},'GatewayId':{'Ref':'Gateway'}}"),
            ANY_HOST,
            "UNKNOWN PrivateTable route.open"),
        row(
            "an IPv6 route carries no IPv4",
            TWO.with(
                "AWS::EC2::Route",
                "Out",
                "{'RouteTableId':{'Ref':'PrivateTable'},'DestinationIpv6CidrBlock':'::/0','GatewayId':{'Ref':'Gateway'}}"),
            ANY_HOST,
            "STOPS PrivateTable route.none"),
        row(
            "the longest prefix wins",
            NAT.route("PrivateTable", "198.51.100.0/24", "NatGatewayId", "Gone"),
            WEB,
            "STOPS PrivateTable route.gone"),
        row(
            "routes propagated by a VPN gateway are not known",
            NAT.with(
                "AWS::EC2::VPNGatewayRoutePropagation",
                "Vpn",
                "{'RouteTableIds':[{'Ref':'PrivateTable'}],'VpnGatewayId':'vgw-0123456789abcdef0'}"),
            ANY_HOST,
            "UNKNOWN PrivateTable route.open"),
        row(
            "a route over an instance that checks addresses",
            TWO.instance("Firewall", "Public", "10.0.0.9")
                .route("PrivateTable", "0.0.0.0/0", "InstanceId", "Firewall"),
            ANY_HOST,
            "STOPS Firewall appliance.checked"),
        row(
            "a route over an instance that forwards",
            TWO.instance("Firewall", "Public", "10.0.0.9")
                .set("Firewall", "SourceDestCheck", "false")
                .route("PrivateTable", "0.0.0.0/0", "InstanceId", "Firewall"),
            ANY_HOST,
            "UNKNOWN Firewall appliance.decides"));
  }

  static Stream<Case> internetGateways() {
    Designs direct = TWO.route("PrivateTable", "0.0.0.0/0", "GatewayId", "Gateway");
    Designs elastic = direct.elasticIp("Address");
    var withAddress = Traces.withAddress(in("Private"), "Address");
    return Stream.of(
        new Case(
            "an Elastic IP address", elastic, withAddress, ANY_HOST, "PASSES <Vpc acl.default"),
        row("no address", direct, ANY_HOST, "STOPS Gateway igw.noAddress"),
        row(
            "MediaLive takes no address at launch",
            direct.set("Private", "MapPublicIpOnLaunch", "true"),
            ANY_HOST,
            "STOPS Gateway igw.noAddress"),
        fromServer(
            "an instance takes an address at launch",
            direct.set("Private", "MapPublicIpOnLaunch", "true"),
            "PASSES <Vpc acl.default"),
        fromServer("an instance without address", direct, "STOPS Gateway igw.noAddress"),
        fromServer(
            "an instance whose address at launch is a parameter",
            direct.set("Private", "MapPublicIpOnLaunch", "{'Ref':'P'}"),
            "UNKNOWN Gateway igw.openAddress"),
        fromServer(
            "an instance with an Elastic IP address",
            direct.with("AWS::EC2::EIP", "Ip", "{'InstanceId':{'Ref':'Server'}}"),
            "PASSES <Vpc acl.default"),
        fromServer(
            "an instance with an associated Elastic IP address",
            direct.with(
                "AWS::EC2::EIPAssociation",
                "Ip",
                "{'InstanceId':{'Ref':'Server'},'AllocationId':'eipalloc-0123456789abcdef0'}"),
            "PASSES <Vpc acl.default"),
        new Case(
            "an address outside the design",
            direct,
            Traces.withAddress(in("Private"), "eipalloc-0123456789abcdef0"),
            ANY_HOST,
            "PASSES <Vpc acl.default"),
        new Case(
            "an address that is a parameter",
            direct,
            Traces.withAddress(in("Private"), "Parameter"),
            ANY_HOST,
            "UNKNOWN Gateway igw.openAddress"),
        new Case(
            "not attached",
            elastic.without("GatewayAttachment"),
            withAddress,
            ANY_HOST,
            "STOPS Gateway igw.detached"),
        new Case(
            "attached to another VPC",
            elastic
                .vpc("Other", "10.1.0.0/16")
                .set("GatewayAttachment", "VpcId", "{'Ref':'Other'}"),
            withAddress,
            ANY_HOST,
            "STOPS Gateway igw.elsewhere"),
        new Case(
            "attached to a VPC that is a parameter",
            elastic.set("GatewayAttachment", "VpcId", "{'Ref':'Parameter'}"),
            withAddress,
            ANY_HOST,
            "UNKNOWN Gateway igw.perhaps"),
        new Case(
            "private addresses are not on the internet",
            elastic,
            withAddress,
            new Target.Address("192.168.1.1"),
            "STOPS Gateway igw.privateDestination"),
        new Case(
            "public access is blocked",
            elastic.with(
                "AWS::EC2::VPCBlockPublicAccessOptions",
                "Block",
                "{'InternetGatewayBlockMode':'block-bidirectional'}"),
            withAddress,
            ANY_HOST,
            "STOPS Gateway igw.publicAccessBlocked"));
  }

  static Stream<Case> natGateways() {
    return Stream.of(
        row("NAT", NAT, ANY_HOST, "PASSES <Vpc acl.default"),
        row("S3 over NAT without an endpoint", NAT, S3, "PASSES <Vpc acl.default"),
        row("a name over NAT", NAT, new Target.Host("example.com"), "PASSES <Vpc acl.default"),
        row("an address over NAT", NAT, WEB, "PASSES <Vpc acl.default"),
        row("udp 5000 over NAT", NAT, WEB, "PASSES <Vpc acl.default"),
        row(
            "the NAT gateway's subnet has no way out",
            NAT.without("PublicTableTo0.0.0.0/0"),
            ANY_HOST,
            "STOPS PublicTable route.none"),
        row(
            "the NAT gateway's subnet uses the main table",
            NAT.without("PublicAssociation"),
            ANY_HOST,
            "STOPS Vpc route.none"),
        row(
            "the NAT gateway is in the subnet that it should serve",
            TWO.natGateway("Nat", "Private")
                .route("PrivateTable", "0.0.0.0/0", "NatGatewayId", "Nat"),
            ANY_HOST,
            "STOPS Nat nat.notPublic"),
        row(
            "no Elastic IP address",
            NAT.set("Nat", "AllocationId", "null"),
            ANY_HOST,
            "STOPS Nat nat.noAddress"),
        row(
            "the Elastic IP address is outside the design",
            NAT.set("Nat", "AllocationId", "'eipalloc-0123456789abcdef0'"),
            ANY_HOST,
            "PASSES <Vpc acl.default"),
        row(
            "the Elastic IP address is a parameter",
            NAT.set("Nat", "AllocationId", "{'Ref':'P'}"),
            ANY_HOST,
            "UNKNOWN Nat nat.openAddress"),
        row(
            "private",
            NAT.set("Nat", "ConnectivityType", "'private'"),
            ANY_HOST,
            "STOPS Gateway igw.privateNat"),
        row(
            "of a type that is a parameter",
            NAT.set("Nat", "ConnectivityType", "{'Ref':'P'}"),
            ANY_HOST,
            "UNKNOWN Nat nat.openType"),
        row("failed", NAT.observed("Nat", "{'State':'failed'}"), ANY_HOST, "STOPS Nat nat.state"),
        row(
            "regional, so without a subnet",
            NAT.set("Nat", "SubnetId", "null"),
            ANY_HOST,
            "UNKNOWN Nat nat.noSubnet"),
        row(
            "of another VPC",
            NAT.vpc("Other", "10.1.0.0/16")
                .subnet("Far", "Other", "10.1.0.0/24")
                .set("Nat", "SubnetId", "{'Ref':'Far'}"),
            ANY_HOST,
            "STOPS Nat nat.otherVpc"),
        row(
            "the internet gateway behind it is detached",
            NAT.without("GatewayAttachment"),
            ANY_HOST,
            "STOPS Gateway igw.detached"),
        row(
            "the endpoint is in the NAT gateway's table",
            NAT.s3Gateway("S3", "Vpc", "PublicTable"),
            S3,
            "UNKNOWN Nat nat.endpoint"),
        row(
            "private addresses",
            NAT,
            new Target.Address("192.168.1.1"),
            "STOPS Gateway igw.privateDestination"));
  }

  private static Case row(String name, Designs designs, Target to, String outcome) {
    return new Case(name, designs, in("Private"), to, outcome);
  }

  private static Case fromServer(String name, Designs designs, String outcome) {
    Designs with = designs.instance("Server", "Private", "10.0.1.20");
    return new Case(name, with, Traces.of(with, "Server"), ANY_HOST, outcome);
  }

  @ParameterizedTest
  @MethodSource({"tables", "internetGateways", "natGateways"})
  void holds(Case row) {
    row.holds();
  }
}
