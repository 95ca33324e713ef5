package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.account.Miss;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.Json;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real SDK against moto, in which the field report's environment was made through the APIs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveScanOfMotoTest {
  private MotoServer moto;
  private FieldReport made;
  private ScanResult scan;
  private Topology topology;

  @BeforeAll
  void scanWhatWasMade() throws Exception {
    assumeTrue(MotoServer.program().isPresent(), "moto_server is not installed");
    moto = MotoServer.start(MotoServer.program().get());
    made = new FieldReport(moto.address());
    scan =
        new LiveScan(AutoLayout::arrange, FieldReport.CREDENTIALS)
            .run(ScanRequest.of(FieldReport.REGION).at(moto.address()), ScanProgress.NONE);
    topology = scan.design().topology();
  }

  @AfterAll
  void stop() {
    if (moto != null) {
      moto.close();
    }
  }

  private <R extends Resource> R get(String id, Class<R> kind) {
    return topology.get(ResourceId.of(id), kind).orElseThrow();
  }

  @Test
  void onlyWhatMotoDoesNotKnowIsMissed() {
    assertThat(scan.misses())
        .extracting(Miss::operation)
        .isSubsetOf(
            "medialive:ListInputSecurityGroups",
            "medialive:ListMultiplexes",
            "directconnect:DescribeDirectConnectGateways",
            "directconnect:DescribeVirtualInterfaces",
            "ec2:DescribeVpcBlockPublicAccessOptions",
            "ec2:DescribeVpcBlockPublicAccessExclusions");
  }

  @Test
  void vpcAndSubnetsHaveAwssIdsBlocksAndNames() {
    Vpc vpc = get(made.vpc, Vpc.class);
    assertThat(vpc.cidrBlock()).isEqualTo(Value.of(Cidr.of("10.0.0.0/16")));
    assertThat(vpc.enableDnsSupport()).isEqualTo(Value.of(true));
    assertThat(vpc.enableDnsHostnames()).isEqualTo(Value.of(true));
    assertThat(vpc.rest().tag("Name")).contains("live");
    Subnet subnet = get(made.privateSubnet, Subnet.class);
    assertThat(subnet.cidrBlock()).isEqualTo(Value.of(Cidr.of("10.0.1.0/24")));
    assertThat(subnet.vpc().isTo(vpc.id())).isTrue();
  }

  @Test
  void routesLeadToNatAndInternetGatewayAndTheEndpointsOwnAreFolded() {
    assertThat(topology.referrers(ResourceId.of(made.privateTable), Route.class))
        .extracting(Route::natGateway)
        .containsExactly(Ref.to(ResourceId.of(made.nat)));
    assertThat(topology.referrers(ResourceId.of(made.publicTable), Route.class))
        .extracting(Route::gateway)
        .containsExactly(Ref.to(ResourceId.of(made.internetGateway)));
    assertThat(get(made.endpoint, VpcEndpoint.class).routeTables())
        .containsExactly(Ref.to(ResourceId.of(made.privateTable)));
  }

  @Test
  void everySubnetHasATable() {
    assertThat(topology.all(Subnet.class))
        .allSatisfy(subnet ->
            assertThat(topology.referrers(subnet.id(), SubnetRouteTableAssociation.class))
                .hasSize(1));
    assertThat(
            topology.referrers(
                ResourceId.of(made.privateSubnet), SubnetRouteTableAssociation.class))
        .extracting(SubnetRouteTableAssociation::routeTable)
        .containsExactly(Ref.to(ResourceId.of(made.privateTable)));
  }

  @Test
  void theNatGatewayHasItsAddress() {
    assertThat(get(made.nat, NatGateway.class).allocation())
        .isEqualTo(Ref.to(ResourceId.of(made.allocation)));
  }

  @Test
  void theBucketComesWithItsPolicyAndRegion() {
    Bucket bucket = get(FieldReport.BUCKET, Bucket.class);
    assertThat(bucket.home().region()).isEqualTo(FieldReport.REGION);
    BucketPolicy policy =
        topology.referrers(bucket.id(), BucketPolicy.class).findFirst().orElseThrow();
    Json.Obj document = (Json.Obj) policy.policyDocument().known().orElseThrow();
    Json.Obj statement = (Json.Obj) document.list("Statement").getFirst();
    assertThat(statement.object("Condition").object("StringNotEquals").text("aws:sourceVpce"))
        .contains(made.endpoint);
  }

  @Test
  void theChannelNamesItsInputRoleAndBucket() {
    Channel channel = get(made.channel, Channel.class);
    assertThat(channel.inputAttachments())
        .first()
        .satisfies(a -> assertThat(a.input()).isEqualTo(Ref.to(ResourceId.of(made.input))));
    assertThat(channel.role()).isEqualTo(Ref.to(ResourceId.of("MediaLiveAccess")));
    assertThat(get("MediaLiveAccess", Role.class).policies())
        .first()
        .satisfies(p -> assertThat(p.policyName()).isEqualTo(Value.of("Archive")));
    assertThat(channel.destinations().getFirst().settings().getFirst().url().known())
        .contains("s3ssl://" + FieldReport.BUCKET + "/live/a");
    Json.Obj encoder = (Json.Obj) channel.encoderSettings().known().orElseThrow();
    assertThat(((Json.Obj) encoder.list("OutputGroups").getFirst()).text("Name"))
        .isEqualTo(Optional.of("Archive"));
  }

  @Test
  void theDesignIsLaidOut() {
    assertThat(scan.design().diagram().box(ResourceId.of(made.privateSubnet))).isPresent();
    assertThat(scan.design().home().account()).isEqualTo("123456789012");
  }

  @Test
  void asMuchIsReadEachTime() {
    ScanResult again =
        new LiveScan(AutoLayout::arrange, FieldReport.CREDENTIALS)
            .run(ScanRequest.of(FieldReport.REGION).at(moto.address()), ScanProgress.NONE);
    assertThat(again.design()).isEqualTo(scan.design());
  }
}
