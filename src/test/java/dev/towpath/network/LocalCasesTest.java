package dev.towpath.network;

import static dev.towpath.network.Traces.S3;
import static dev.towpath.network.Traces.in;
import static dev.towpath.network.Traces.to;

import dev.towpath.model.Designs;
import dev.towpath.model.Target;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Instances of the same VPC, interface endpoints, other VPCs. */
class LocalCasesTest {
  private static final Designs TWO = Designs.vpcWithTwoSubnets();
  private static final Target SQS = new Target.Service("sqs", "ap-northeast-1", Optional.empty());

  static Stream<Case> instances() {
    Designs plain = TWO.securityGroup("Clients", "Vpc").securityGroup("Web", "Vpc");
    Designs server = plain.instance("Server", "Public", "10.0.0.20", "Web");
    Designs open = server.groupRule("Web", "in tcp 443 10.0.1.0/24");
    Designs neighbour =
        plain
            .instance("Server", "Private", "10.0.1.20", "Web")
            .groupRule("Web", "in tcp 443 Clients");
    return Stream.of(
        row("a group without rules lets none in", server, "STOPS Web sg.none.in"),
        row("let in by the subnet's block", open, "PASSES <Vpc acl.default"),
        row(
            "let in by group",
            server.groupRule("Web", "in tcp 443 Clients"),
            "PASSES <Vpc acl.default"),
        row(
            "let in from itself only",
            server.groupRule("Web", "in -1 - Web"),
            "STOPS Web sg.refuses.in"),
        row(
            "let in for another port",
            server.groupRule("Web", "in tcp 80 10.0.1.0/24"),
            "STOPS Web sg.refuses.in"),
        row(
            "let in from a part of the subnet",
            server.groupRule("Web", "in tcp 443 10.0.1.0/28"),
            "UNKNOWN Web sg.mixed.in"),
        row(
            "let out to the group",
            open.groupRule("Clients", "out tcp 443 Web"),
            "PASSES <Vpc acl.default"),
        row(
            "not let out to the group",
            open.groupRule("Clients", "out tcp 443 Clients"),
            "STOPS Clients sg.refuses.out"),
        new Case(
            "the default group lets itself in",
            TWO.instance("Server", "Public", "10.0.0.20"),
            in("Private"),
            to("Server"),
            "PASSES <Vpc acl.default"),
        new Case(
            "the default group lets no other in",
            TWO.securityGroup("Clients", "Vpc").instance("Server", "Public", "10.0.0.20"),
            in("Private", "Clients"),
            to("Server"),
            "STOPS Vpc sg.refuses.in"),
        new Case(
            "the default group by its attribute",
            TWO.securityGroup("Web", "Vpc")
                .set(
                    "Web",
                    "SecurityGroupIngress",
                    "[{'IpProtocol':'-1','SourceSecurityGroupId':{'Fn::GetAtt':['Vpc','DefaultSecurityGroup']}}]")
                .instance("Server", "Public", "10.0.0.20", "Web"),
            in("Private"),
            to("Server"),
            "PASSES <Vpc acl.default"),
        row(
            "the server's subnet refuses",
            open.networkAcl("Acl", "Vpc", "Public"),
            "STOPS Acl acl.denies.in"),
        row(
            "the server's subnet refuses answers",
            open.networkAcl("Acl", "Vpc", "Public").aclEntry("Acl", "in 100 allow tcp 443 any"),
            "STOPS <Acl acl.denies.out"),
        row(
            "neighbours meet no ACL",
            neighbour.networkAcl("Acl", "Vpc", "Private"),
            "PASSES Web sg.allows.in"),
        row(
            "neighbours meet groups",
            plain.instance("Server", "Private", "10.0.1.20", "Web"),
            "STOPS Web sg.none.in"),
        new Case(
            "by address",
            open,
            in("Private", "Clients"),
            new Target.Address("10.0.0.20"),
            "PASSES <Vpc acl.default"),
        new Case(
            "an address that nobody has",
            open,
            in("Private", "Clients"),
            new Target.Address("10.0.0.99"),
            "UNKNOWN Vpc local.nobody"),
        new Case(
            "an address of no VPC",
            open,
            in("Private", "Clients"),
            new Target.Address("192.168.0.1"),
            "STOPS PrivateTable route.none"),
        new Case(
            "IPv6",
            open,
            in("Private", "Clients"),
            new Target.Address("2001:db8::1"),
            "STOPS Channel interface.noIpv6"),
        row(
            "the server's groups are a formula",
            server.set("Server", "SecurityGroupIds", "{'Fn::If':['a',[],[]]}"),
            "UNKNOWN Server sg.incomplete.in"),
        row(
            "the server's subnet is outside the design",
            server.set("Server", "SubnetId", "'subnet-0123456789abcdef0'"),
            "UNKNOWN Server target.notPlaced"),
        row("the server is gone", server.without("Server"), "UNKNOWN Server target.gone"),
        row(
            "a firewall in between that checks addresses",
            open.instance("Firewall", "Public", "10.0.0.9")
                .route("PrivateTable", "10.0.0.0/24", "InstanceId", "Firewall"),
            "STOPS Firewall appliance.checked"),
        row("a server in another VPC", other("10.1.0.0/16"), "STOPS PrivateTable route.none"),
        row(
            "a server in another VPC behind a peering",
            other("10.1.0.0/16")
                .with(
                    "AWS::EC2::VPCPeeringConnection",
                    "Peering",
                    "{'VpcId':{'Ref':'Vpc'},'PeerVpcId':{'Ref':'Other'}}")
                .with(
                    "AWS::EC2::Route",
                    "Peer",
                    "{'RouteTableId':{'Ref':'PrivateTable'},'DestinationCidrBlock':'10.1.0.0/16','VpcPeeringConnectionId':{'Ref':'Peering'}}"),
            "STOPS Other sg.refuses.in"),
        row(
            "a server in another VPC with the same block",
            other("10.0.0.0/16"),
            "STOPS Vpc otherVpc.overlap"),
        row(
            "the server is in a second block of the VPC",
            TWO.securityGroup("Clients", "Vpc")
                .with(
                    "AWS::EC2::VPCCidrBlock",
                    "More",
                    "{'VpcId':{'Ref':'Vpc'},'CidrBlock':'100.64.0.0/16'}")
                .subnet("Second", "Vpc", "100.64.1.0/24")
                .securityGroup("Web", "Vpc")
                .groupRule("Web", "in tcp 443 Clients")
                .instance("Server", "Second", "100.64.1.9", "Web"),
            "PASSES <Vpc acl.default"));
  }

  private static Designs other(String cidr) {
    String block = cidr.replace(".0.0/16", ".7.0/24");
    return TWO.securityGroup("Clients", "Vpc")
        .vpc("Other", cidr)
        .subnet("Far", "Other", block)
        .instance("Server", "Far", block.replace(".0/24", ".9"));
  }

  static Stream<Case> interfaceEndpoints() {
    Designs group = TWO.securityGroup("Clients", "Vpc").securityGroup("Web", "Vpc");
    Designs sqs =
        group
            .interfaceEndpoint("Endpoint", "Vpc", "sqs", "Web", "Public")
            .groupRule("Web", "in tcp 443 Clients");
    Designs s3 =
        group
            .interfaceEndpoint("Endpoint", "Vpc", "s3", "Web", "Public")
            .groupRule("Web", "in tcp 443 Clients");
    Designs all =
        s3.set(
            "Endpoint",
            "DnsOptions",
            "{'PrivateDnsOnlyForInboundResolverEndpoint':'AllResolvers'}");
    return Stream.of(
        endpoint("private DNS leads to the endpoint", sqs, SQS, "PASSES <Vpc acl.default"),
        endpoint(
            "the endpoint's group lets none in",
            group.interfaceEndpoint("Endpoint", "Vpc", "sqs", "Web", "Public"),
            SQS,
            "STOPS Web sg.none.in"),
        endpoint(
            "without private DNS the name leads outside",
            sqs.set("Endpoint", "PrivateDnsEnabled", "false"),
            SQS,
            "STOPS PrivateTable route.none"),
        endpoint(
            "without host names private DNS is not in force",
            sqs.set("Vpc", "EnableDnsHostnames", "false"),
            SQS,
            "STOPS PrivateTable route.none"),
        endpoint(
            "private DNS is a parameter",
            sqs.set("Endpoint", "PrivateDnsEnabled", "{'Ref':'P'}"),
            SQS,
            "UNKNOWN Endpoint interfaceEndpoint.openDns"),
        endpoint(
            "for another service",
            sqs,
            new Target.Service("sns", "ap-northeast-1", Optional.empty()),
            "STOPS PrivateTable route.none"),
        endpoint(
            "in no subnet",
            sqs.set("Endpoint", "SubnetIds", "null"),
            SQS,
            "STOPS Endpoint interfaceEndpoint.noSubnet"),
        endpoint(
            "in subnets that are a formula",
            sqs.set("Endpoint", "SubnetIds", "{'Ref':'P'}"),
            SQS,
            "UNKNOWN Endpoint interfaceEndpoint.outsideSubnet"),
        endpoint(
            "in two subnets of which one refuses",
            sqs.subnet("Third", "Vpc", "10.0.3.0/24")
                .set("Endpoint", "SubnetIds", "[{'Ref':'Public'},{'Ref':'Third'}]")
                .networkAcl("Acl", "Vpc", "Third"),
            SQS,
            "UNKNOWN Endpoint interfaceEndpoint.differ"),
        endpoint("S3 with private DNS for everyone", all, S3, "PASSES <Vpc acl.default"),
        endpoint(
            "S3's default needs a gateway endpoint",
            s3,
            S3,
            "UNKNOWN Endpoint interfaceEndpoint.needsGateway"),
        endpoint(
            "S3's default leaves the VPC to the gateway endpoint",
            s3.s3Gateway("S3", "Vpc", "PrivateTable"),
            S3,
            "PASSES <Vpc acl.default"),
        endpoint(
            "S3's default leaves a table without the gateway endpoint alone",
            s3.s3Gateway("S3", "Vpc", "PublicTable"),
            S3,
            "STOPS PrivateTable route.none.notAssociated"),
        endpoint(
            "DNS is off",
            sqs.set("Vpc", "EnableDnsSupport", "false")
                .route("PrivateTable", "0.0.0.0/0", "NatGatewayId", "Nat")
                .natGateway("Nat", "Public"),
            SQS,
            "UNKNOWN Vpc dns.off"));
  }

  private static Case row(String name, Designs designs, String outcome) {
    return new Case(name, designs, in("Private", "Clients"), to("Server"), outcome);
  }

  private static Case endpoint(String name, Designs designs, Target to, String outcome) {
    return new Case(name, designs, in("Private", "Clients"), to, outcome);
  }

  @ParameterizedTest
  @MethodSource({"instances", "interfaceEndpoints"})
  void holds(Case row) {
    row.holds();
  }
}
