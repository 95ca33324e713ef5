package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What nobody knows is never guessed: a property that becomes a formula leaves a verdict as it is
 * or makes it unknown, but never turns it into its opposite.
 */
class DoubtTest {

  record Start(String name, Designs designs, NetworkInterface from, Target to) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Start> starts() {
    Designs filtered =
        Designs.vpcWithNat()
            .s3Gateway("S3", "Vpc", "PrivateTable")
            .securityGroup("Group", "Vpc")
            .groupRule("Group", "out tcp 443 0.0.0.0/0")
            .groupRule("Group", "out tcp 8000-9000 10.0.0.0/16")
            .networkAcl("Acl", "Vpc", "Private")
            .aclEntry("Acl", "out 90 deny tcp 80 any")
            .aclEntry("Acl", "out 100 allow tcp 443 any")
            .aclEntry("Acl", "in 90 deny tcp 22 any")
            .aclEntry("Acl", "in 100 allow tcp 1024-65535 any")
            .networkAcl("Outer", "Vpc", "Public")
            .aclEntry("Outer", "in 100 allow all - any")
            .aclEntry("Outer", "out 100 allow all - any")
            .securityGroup("Web", "Vpc")
            .groupRule("Web", "in tcp 443 Group")
            .instance("Server", "Public", "10.0.0.20", "Web")
            .interfaceEndpoint("Sqs", "Vpc", "sqs", "Web", "Public")
            .elasticIp("Address");
    Designs direct = filtered.route("PrivateTable", "0.0.0.0/0", "GatewayId", "Gateway");
    NetworkInterface from = Traces.in("Private", "Group");
    Target sqs = new Target.Service("sqs", "ap-northeast-1", Optional.empty());
    Target web = new Target.Address("198.51.100.9");
    Stream<Start> passing =
        Stream.of(
            new Start("S3 over the endpoint", filtered, from, Traces.S3),
            new Start("any host over NAT", filtered, from, Traces.ANY_HOST),
            new Start("an address over NAT", filtered, from, web),
            new Start("SQS over its endpoint", filtered, from, sqs),
            new Start("a server", filtered, from, Traces.to("Server")),
            new Start(
                "any host over the internet gateway",
                direct,
                Traces.withAddress(from, "Address"),
                Traces.ANY_HOST),
            new Start(
                "from a server",
                direct.set("Public", "MapPublicIpOnLaunch", "true"),
                Traces.of(filtered, "Server"),
                Traces.ANY_HOST));
    Stream<Start> stopped =
        Stream.of(
            new Start(
                "S3 without a row",
                filtered
                    .set("S3", "RouteTableIds", "[{'Ref':'PublicTable'}]")
                    .without("PrivateTableTo0.0.0.0/0"),
                from,
                Traces.S3),
            new Start("no address", direct, from, Traces.ANY_HOST),
            new Start(
                "a server that lets none in",
                filtered.set("Web", "SecurityGroupIngress", "null"),
                from,
                Traces.to("Server")),
            new Start(
                "an ACL that refuses answers",
                filtered.aclEntry("Acl", "in 95 deny all - any"),
                from,
                Traces.S3),
            new Start(
                "a gateway that is not attached",
                filtered.without("GatewayAttachment"),
                from,
                Traces.ANY_HOST));
    return Stream.of(passing, stopped, joined()).flatMap(starts -> starts);
  }

  private static Stream<Start> joined() {
    Designs peered =
        World.peered()
            .groupRule("FarOpen", "in tcp 443 Open")
            .networkAcl("FarAcl", "B", "FarA")
            .aclEntry("FarAcl", "in 100 allow tcp 443 10.0.0.0/16")
            .aclEntry("FarAcl", "out 100 allow tcp 1024-65535 10.0.0.0/16");
    Designs drawn = World.overTransit();
    Designs scanned = World.scannedTransit();
    return Stream.of(
        far("over a peering connection", peered),
        far(
            "over a peering connection that is pending",
            peered.observed("Peering", "{'State':'pending-acceptance'}")),
        far(
            "over a peering connection without a way back",
            peered.without("FarTableTo10.0.0.0/16")),
        far("over a transit gateway", drawn),
        far(
            "over a transit gateway that names groups",
            drawn
                .set("Transit", "SecurityGroupReferencingSupport", "'enable'")
                .set("FarOpen", "SecurityGroupIngress", "null")
                .groupRule("FarOpen", "in tcp 443 Open")),
        far("over a transit gateway with a table", scanned),
        far(
            "over a transit gateway with a blackhole",
            scanned.with(
                "AWS::EC2::TransitGatewayRoute",
                "Hole",
                "{'TransitGatewayRouteTableId':{'Ref':'Routes'},'DestinationCidrBlock':'10.9.0.0/16','Blackhole':true}")),
        far("over a transit gateway without propagation", scanned.without("FromB")),
        new Start(
            "from another zone over a transit gateway",
            scanned,
            Traces.of(scanned, "Db"),
            Traces.to("Far")));
  }

  private static Start far(String name, Designs designs) {
    return new Start(name, designs, Traces.of(designs, "App"), Traces.to("Far"));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aFormulaNeverTurnsTheVerdictRound(Start start) {
    Hop.Result before = result(start.designs().topology(), start);
    for (Resource resource : start.designs().topology().resources()) {
      for (PropertyDeclaration property : Kinds.of(resource).properties()) {
        for (Json formula : formulas(resource, property)) {
          Topology doubtful =
              start.designs().topology().with(Properties.with(resource, property.name(), formula));
          assertThat(result(doubtful, start))
              .as("%s of %s is %s", property.name(), resource.id(), formula)
              .isIn(before, Hop.Result.UNKNOWN);
        }
      }
    }
  }

  /** The property's value where a condition holds, else another one or none. */
  private static List<Json> formulas(Resource resource, PropertyDeclaration property) {
    Json own = Properties.get(resource, property.name()).orElse(null);
    Json none = Json.of("Ref", "AWS::NoValue");
    return own == null
        ? List.of()
        : List.of(
            Json.of("Fn::If", Json.list(Json.of("Condition"), own, none)),
            Json.of("Fn::If", Json.list(Json.of("Condition"), none, own)));
  }

  private static Hop.Result result(Topology topology, Start start) {
    return new Network(topology).trace(start.from(), start.to(), "tcp", 443).result();
  }

  @ParameterizedTest
  @MethodSource("starts")
  void anythingMayBeMissing(Start start) {
    for (Resource resource : start.designs().topology().resources()) {
      Topology without = start.designs().topology().without(resource.id());
      assertThat(new Network(without).trace(start.from(), start.to(), "tcp", 443).hops())
          .as("without %s", resource.id())
          .isNotEmpty();
    }
  }
}
