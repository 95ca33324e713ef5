package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.Miss;
import dev.towpath.model.Observation;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGatewayRoute;
import dev.towpath.model.TransitGatewayRouteTablePropagation;
import dev.towpath.model.Value;
import dev.towpath.model.VpcBlockPublicAccessOptions;
import dev.towpath.model.VpnConnection;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What joins networks, asked of AWS call by call. */
class JunctionReadingTest {
  private static final String TABLE =
      "<R><transitGatewayRouteTables><item><transitGatewayRouteTableId>tgw-rtb-1</transitGatewayRouteTableId>"
          + "<transitGatewayId>tgw-1</transitGatewayId><state>available</state></item></transitGatewayRouteTables></R>";

  private RecordedAws aws;

  @BeforeEach
  void open() throws IOException {
    aws = new RecordedAws();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  private ScanResult scan() {
    return new LiveScan(
            UnaryOperator.identity(),
            StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "x")))
        .run(ScanRequest.of("ap-northeast-1").at(aws.address()), ScanProgress.NONE);
  }

  private Topology topology() {
    return scan().design().topology();
  }

  @Test
  void theRoutesOfATransitGatewayAreAskedForTableByTable() {
    aws.on("DescribeTransitGatewayRouteTables", TABLE)
        .on(
            "SearchTransitGatewayRoutes",
            "<R><routeSet><item><destinationCidrBlock>10.9.0.0/16</destinationCidrBlock><type>static</type><state>blackhole</state></item></routeSet>"
                + "<additionalRoutesAvailable>false</additionalRoutesAvailable></R>")
        .on(
            "GetTransitGatewayRouteTablePropagations",
            "<R><transitGatewayRouteTablePropagations><item><transitGatewayAttachmentId>tgw-attach-1</transitGatewayAttachmentId><state>enabled</state></item></transitGatewayRouteTablePropagations></R>");
    Topology topology = topology();
    assertThat(topology.all(TransitGatewayRoute.class))
        .singleElement()
        .satisfies(route -> {
          assertThat(route.routeTable().isTo(ResourceId.of("tgw-rtb-1"))).isTrue();
          assertThat(route.blackhole()).isEqualTo(Value.of(true));
          assertThat(route.state()).isEqualTo(Value.of("blackhole"));
        });
    assertThat(topology.all(TransitGatewayRouteTablePropagation.class)).hasSize(1);
  }

  @Test
  void routesThatCouldNotBeReadAreUnknownAndNotMissing() {
    aws.on("DescribeTransitGatewayRouteTables", TABLE)
        .refuse("SearchTransitGatewayRoutes", 403, "UnauthorizedOperation")
        .refuse("GetTransitGatewayRouteTablePropagations", 403, "UnauthorizedOperation");
    Topology topology = topology();
    assertThat(topology.all(TransitGatewayRoute.class))
        .singleElement()
        .satisfies(
            route -> assertThat(route.destinationCidrBlock()).isInstanceOf(Value.Formula.class));
    assertThat(topology.all(TransitGatewayRouteTablePropagation.class))
        .singleElement()
        .satisfies(propagation -> assertThat(propagation.attachment().target()).isEmpty());
  }

  @Test
  void moreRoutesThanAnAnswerHoldsAreUnknownToo() {
    aws.on("DescribeTransitGatewayRouteTables", TABLE)
        .on(
            "SearchTransitGatewayRoutes",
            "<R><routeSet/><additionalRoutesAvailable>true</additionalRoutesAvailable></R>");
    assertThat(topology().all(TransitGatewayRoute.class)).hasSize(1);
  }

  @Test
  void theKeysOfATunnelAreKeptNowhere() {
    aws.on(
        "DescribeVpnConnections",
        "<R><vpnConnectionSet><item><vpnConnectionId>vpn-1</vpnConnectionId><state>available</state>"
            + "<customerGatewayConfiguration>secret-key</customerGatewayConfiguration>"
            + "<options><staticRoutesOnly>true</staticRoutesOnly><tunnelOptionSet><item><preSharedKey>secret-key</preSharedKey></item></tunnelOptionSet></options>"
            + "<vgwTelemetry><item><status>DOWN</status></item></vgwTelemetry></item></vpnConnectionSet></R>");
    ScanResult scan = scan();
    VpnConnection connection =
        scan.design().topology().all(VpnConnection.class).findFirst().orElseThrow();
    assertThat(connection.staticRoutesOnly()).isEqualTo(Value.of(true));
    assertThat(connection.rest().observed(Observation.TUNNELS)).isEqualTo(Value.of("DOWN"));
    assertThat(scan.answers().toString()).doesNotContain("secret-key");
    assertThat(scan.design().toString()).doesNotContain("secret-key");
  }

  @Test
  void entriesOfPrefixListsAreAskedForButThoseOfAws() {
    aws.on(
            "DescribeManagedPrefixLists",
            "<R><prefixListSet><item><prefixListId>pl-1</prefixListId><prefixListName>office</prefixListName><addressFamily>IPv4</addressFamily></item>"
                + "<item><prefixListId>pl-2</prefixListId><prefixListName>com.amazonaws.ap-northeast-1.s3</prefixListName></item></prefixListSet></R>")
        .on(
            "GetManagedPrefixListEntries",
            "<R><entrySet><item><cidr>192.0.2.0/24</cidr></item></entrySet></R>");
    Topology topology = topology();
    assertThat(aws.seen()).containsOnlyOnce("GetManagedPrefixListEntries");
    assertThat(topology.get(ResourceId.of("pl-1"), PrefixList.class).orElseThrow().entries())
        .extracting(entry -> entry.cidr().known().orElseThrow().toString())
        .containsExactly("192.0.2.0/24");
  }

  @Test
  void whoMayNotAskForBlockPublicAccessDoesNotKnowThatThereIsNone() {
    aws.refuse("DescribeVpcBlockPublicAccessOptions", 403, "UnauthorizedOperation");
    ScanResult scan = scan();
    assertThat(scan.misses())
        .extracting(Miss::operation)
        .containsExactly("ec2:DescribeVpcBlockPublicAccessOptions");
    assertThat(scan.design().topology().all(VpcBlockPublicAccessOptions.class))
        .singleElement()
        .satisfies(o -> assertThat(o.internetGatewayBlockMode()).isInstanceOf(Value.Formula.class));
  }

  @Test
  void exclusionsComePageByPage() {
    aws.on(
        "DescribeVpcBlockPublicAccessExclusions",
        "<R><vpcBlockPublicAccessExclusionSet><item><exclusionId>vpcbpa-exclude-1</exclusionId><internetGatewayExclusionMode>allow-egress</internetGatewayExclusionMode>"
            + "<resourceArn>arn:aws:ec2:ap-northeast-1:111122223333:vpc/vpc-1</resourceArn><state>create-complete</state></item></vpcBlockPublicAccessExclusionSet><nextToken>same</nextToken></R>");
    assertThat(topology().resources())
        .extracting(Resource::id)
        .contains(ResourceId.of("vpcbpa-exclude-1"));
    assertThat(aws.seen())
        .filteredOn("DescribeVpcBlockPublicAccessExclusions"::equals)
        .as("a server that gives the same page for ever is left")
        .hasSize(2);
  }
}
