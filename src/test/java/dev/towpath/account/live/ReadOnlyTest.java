package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.towpath.model.Json;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/** Nothing but the allowed operations leaves the program. */
class ReadOnlyTest {
  /** A call that changes something, of one client. */
  private interface Change {
    void send(Clients clients);
  }

  static List<Named<Change>> changes() {
    return List.of(
        Named.of("ec2:DeleteVpc", c -> c.ec2().deleteVpc(r -> r.vpcId("vpc-1"))),
        Named.of("ec2:CreateTags", c -> c.ec2().createTags(r -> r.resources("vpc-1"))),
        Named.of("medialive:StopChannel", c -> c.mediaLive().stopChannel(r -> r.channelId("1"))),
        Named.of(
            "s3:DeleteBucket", c -> c.s3("us-east-1").deleteBucket(r -> r.bucket("some-bucket"))),
        Named.of(
            "s3:PutObject",
            c ->
                c.s3("us-east-1")
                    .putObject(r -> r.bucket("some-bucket").key("k"), RequestBody.empty())),
        Named.of(
            "s3:GetObject",
            c -> c.s3("us-east-1").getObject(r -> r.bucket("some-bucket").key("k"))),
        Named.of(
            "config:DeleteConfigurationAggregator",
            c ->
                c.config()
                    .deleteConfigurationAggregator(r -> r.configurationAggregatorName("all"))),
        Named.of(
            "elasticloadbalancing:DeleteLoadBalancer",
            c -> c.balancers().deleteLoadBalancer(r -> r.loadBalancerArn("a"))),
        Named.of(
            "network-firewall:DeleteFirewall",
            c -> c.firewalls().deleteFirewall(r -> r.firewallName("f"))),
        Named.of(
            "directconnect:DeleteConnection",
            c -> c.directConnect().deleteConnection(r -> r.connectionId("dxcon-1"))),
        Named.of("mediaconnect:StartFlow", c -> c.mediaConnect().startFlow(r -> r.flowArn("a"))),
        Named.of("mediapackage:DeleteChannel", c -> c.mediaPackage().deleteChannel(r -> r.id("c"))),
        Named.of(
            "mediapackagev2:DeleteChannelGroup",
            c -> c.mediaPackageV2().deleteChannelGroup(r -> r.channelGroupName("g"))),
        Named.of(
            "s3:DeleteAccessPoint",
            c ->
                c.s3Control("us-east-1")
                    .deleteAccessPoint(r -> r.accountId("111122223333").name("point"))),
        Named.of("iam:DeleteRole", c -> c.iam().deleteRole(r -> r.roleName("r"))),
        Named.of(
            "sts:AssumeRole", c -> c.sts().assumeRole(r -> r.roleArn("a").roleSessionName("s"))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everythingElseIsRefusedBeforeItIsSent(Change change) throws Exception {
    try (RecordedAws aws = new RecordedAws()) {
      try (Clients clients = clients(aws.address())) {
        assertThatThrownBy(() -> change.send(clients))
            .hasStackTraceContaining("not among the operations that a scan may send");
      }
      assertThat(aws.seen()).isEmpty();
    }
  }

  private static Clients clients(URI address) {
    ScanRequest request = ScanRequest.of("us-east-1").at(address);
    return new Clients(request, "us-east-1", FieldReport.CREDENTIALS, Clients.connections(request));
  }

  @Test
  void everyClientHasACallAmongThese() {
    List<String> tried = changes().stream().map(c -> c.getName().split(":")[0]).distinct().toList();
    assertThat(Stream.of(AllowedOperation.values()).map(AllowedOperation::service).distinct())
        .allSatisfy(service -> assertThat(tried).contains(service));
  }

  @Test
  void theClientThatTakesOnRolesDoesNothingElse() throws Exception {
    try (RecordedAws aws = new RecordedAws();
        StsClient sts =
            StsClient.builder()
                .httpClient(Clients.connections(ScanRequest.of("us-east-1")))
                .endpointOverride(aws.address())
                .region(Region.US_EAST_1)
                .credentialsProvider(FieldReport.CREDENTIALS)
                .overrideConfiguration(o -> o.addExecutionInterceptor(ReadOnly.forSignIn()))
                .build()) {
      assertThatThrownBy(sts::getSessionToken)
          .hasStackTraceContaining("not among the operations that a scan may send");
      assertThat(aws.seen()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void allowedOperationsOnlyRead(AllowedOperation operation) {
    assertThat(operation.operation()).matches("(Describe|List|Get|Head|Search|Select)\\w+");
  }

  @Test
  void thePolicyGrantsWhatTheListNeedsAndNoMore() {
    List<String> granted =
        AllowedOperation.policy(Scope.of("us-east-1")).list("Statement").stream()
            .flatMap(s -> ((Json.Obj) s).list("Action").stream())
            .flatMap(a -> a.asText().stream())
            .toList();
    assertThat(granted)
        .isSorted()
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(AllowedOperation.values())
                .filter(o -> !o.service().equals("config"))
                .flatMap(o -> o.permission().stream())
                .toList())
        .contains("ec2:DescribeVpcs", "s3:ListBucket", "s3:GetBucketPublicAccessBlock");
  }
}
