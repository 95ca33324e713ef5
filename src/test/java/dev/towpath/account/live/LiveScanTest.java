package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.Miss;
import dev.towpath.account.Unread;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Properties;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Scans of recorded answers: what moto does not know, and everything that can go wrong. */
class LiveScanTest {
  private static final String SECRET = "example-secret-access-key";

  private RecordedAws aws;

  @BeforeEach
  void open() throws Exception {
    aws = Recordings.server();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  private ScanResult scan() {
    return scan(Duration.ofSeconds(20));
  }

  private ScanResult scan(Duration patience) {
    return newScan()
        .run(
            ScanRequest.of("ap-northeast-1").at(aws.address()).waiting(patience),
            ScanProgress.NONE);
  }

  private static LiveScan newScan() {
    return new LiveScan(
        UnaryOperator.identity(),
        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", SECRET)));
  }

  private static Channel channel(ScanResult scan) {
    return scan.design().topology().all(Channel.class).findFirst().orElseThrow();
  }

  @Test
  void theAddressesOfAChannelAreFoundByItsInterfacesInTheOrderOfItsSubnets() {
    Channel channel = channel(scan());
    assertThat(channel.vpc().orElseThrow().subnets())
        .containsExactly(
            Ref.to(ResourceId.of("subnet-0aaaaaaaaaaaaaaaa")),
            Ref.to(ResourceId.of("subnet-0cccccccccccccccc")));
    assertThat(channel.vpc().orElseThrow().publicAddresses())
        .containsExactly(
            Ref.to(ResourceId.of("eipalloc-0aaaaaaaaaaaaaaaa")),
            Ref.to(ResourceId.of("eipalloc-0cccccccccccccccc")));
  }

  @Test
  void theSubnetsOfAVpcInputAreFoundByItsInterfaces() {
    Input input = scan().design().topology().all(Input.class).findFirst().orElseThrow();
    assertThat(input.vpc().orElseThrow().subnets())
        .containsExactly(
            Ref.to(ResourceId.of("subnet-0aaaaaaaaaaaaaaaa")),
            Ref.to(ResourceId.of("subnet-0cccccccccccccccc")));
    assertThat(input.destinations())
        .extracting(d -> d.streamName().or(""))
        .containsExactly("live/a", "live/b");
  }

  @Test
  void interfacesOfMediaLiveAreNotDrawnByThemselves() {
    assertThat(scan().design().topology().all(OtherResource.class)).isEmpty();
  }

  @Test
  void subnetsWithoutAnAssociationUseTheMainTable() {
    Topology topology = scan().design().topology();
    assertThat(topology.all(SubnetRouteTableAssociation.class))
        .hasSize(2)
        .allSatisfy(a -> assertThat(a.id().value()).startsWith("main_"))
        .allSatisfy(a ->
            assertThat(a.routeTable()).isEqualTo(Ref.to(ResourceId.of("rtb-0aaaaaaaaaaaaaaaa"))));
  }

  @Test
  void theTargetOfABlackholeIsFoundToBeGone() {
    Topology topology = scan().design().topology();
    Route route = topology.all(Route.class).findFirst().orElseThrow();
    assertThat(route.natGateway()).isEqualTo(Ref.to(ResourceId.of("nat-0deadbeefdeadbeef")));
    assertThat(topology.contains(ResourceId.of("nat-0deadbeefdeadbeef"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeVpcs, 403, UnauthorizedOperation, ec2:DescribeVpcs",
    "DescribeSubnets, 503, RequestLimitExceeded, ec2:DescribeSubnets",
    "DescribeAddresses, 400, InvalidAction, ec2:DescribeAddresses",
    "DescribeVpcEndpoints, 500, InternalError, ec2:DescribeVpcEndpoints",
    "GetCallerIdentity, 403, AccessDenied, sts:GetCallerIdentity"
  })
  void aRefusedCallIsAMissAndTheRestIsRead(
      String operation, int status, String code, String qualified) {
    aws.refuse(operation, status, code);
    ScanResult scan = scan();
    assertThat(scan.misses()).extracting(Miss::operation).contains(qualified);
    assertThat(scan.misses())
        .filteredOn(m -> m.operation().equals(qualified))
        .allSatisfy(m -> assertThat(m.code()).isEqualTo(code));
    assertThat(scan.design().topology().all(Channel.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "429, TooManyRequestsException",
    "403, ForbiddenException",
    "502, BadGatewayException"
  })
  void aChannelThatCannotBeDescribedStaysWithUnknownSettings(int status, String code) {
    aws.on(
        "DescribeChannel 1234567",
        status,
        "{\"message\":\"secret-in-a-message\"}",
        "x-amzn-errortype",
        code);
    ScanResult scan = scan();
    assertThat(scan.misses())
        .filteredOn(m -> m.operation().equals("medialive:DescribeChannel"))
        .extracting(Miss::code)
        .containsExactly(code);
    assertThat(JsonText.writeCompact(Properties.of(channel(scan)))).contains(Unread.FUNCTION);
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeVpcs, ec2, <DescribeVpcsResponse><vpcSet><item>",
    "DescribeVpcs, ec2, not XML at all",
    "ListChannels, medialive, '{\"channels\":[{'",
    "ListChannels, medialive, '{\"channels\":\"none\"}'",
    "DescribeRouteTables, ec2, '<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>'"
  })
  void aBrokenAnswerIsAMissAndNeverTheEnd(String operation, String service, String body) {
    aws.on(operation, body);
    ScanResult scan = scan();
    assertThat(scan.misses())
        .extracting(Miss::operation)
        .containsExactly(service + ":" + operation);
    assertThat(scan.design().topology().all(Subnet.class)).hasSize(2);
    assertThat(scan.cancelled()).isFalse();
  }

  @Test
  void aDroppedConnectionIsAMiss() {
    aws.fail("DescribeVpcs", RecordedAws.Fault.DROPPED);
    ScanResult scan = scan();
    assertThat(scan.misses()).extracting(Miss::operation).contains("ec2:DescribeVpcs");
    assertThat(scan.design().topology().all(Subnet.class)).hasSize(2);
  }

  @Test
  void aServerThatNeverAnswersIsATimeout() {
    aws.fail("DescribeVpcs", RecordedAws.Fault.SILENT);
    ScanResult scan = scan(Duration.ofSeconds(3));
    assertThat(scan.misses())
        .filteredOn(m -> m.operation().equals("ec2:DescribeVpcs"))
        .extracting(Miss::code)
        .containsExactly("Timeout");
  }

  @Test
  void aServerThatIsNotThereIsAMissForEveryList() {
    aws.close();
    ScanResult scan = scan();
    assertThat(scan.misses()).extracting(Miss::code).containsOnly("NoConnection");
    assertThat(scan.design().topology().size()).isZero();
  }

  @Test
  void aCancelledScanGivesWhatItHasRead() throws Exception {
    aws.fail("DescribeInstances", RecordedAws.Fault.SILENT);
    LiveScan scan = newScan();
    Thread canceller =
        Thread.ofVirtual()
            .start(() -> {
              try {
                aws.awaitSilence();
                scan.cancel();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    ScanResult result =
        scan.run(
            ScanRequest.of("ap-northeast-1").at(aws.address()).waiting(Duration.ofHours(1)),
            ScanProgress.NONE);
    canceller.join();
    assertThat(result.cancelled()).isTrue();
  }

  @Test
  void aScanCancelledBeforehandSendsNothing() {
    LiveScan scan = newScan();
    scan.cancel();
    ScanResult result =
        scan.run(ScanRequest.of("ap-northeast-1").at(aws.address()), ScanProgress.NONE);
    assertThat(result.cancelled()).isTrue();
    assertThat(aws.seen()).isEmpty();
  }

  @Test
  void withoutCredentialsOneFactSaysSo() {
    LiveScan scan =
        new LiveScan(
            UnaryOperator.identity(),
            () -> {
              throw SdkClientException.create("no credentials: " + SECRET);
            });
    ScanResult result =
        scan.run(ScanRequest.of("ap-northeast-1").at(aws.address()), ScanProgress.NONE);
    assertThat(result.misses()).extracting(Miss::code).containsExactly("NoCredentials");
    assertThat(aws.seen()).isEmpty();
  }

  @Test
  void aBucketOfAnotherRegionIsKnownByTheHeader() {
    aws.on("HeadBucket", 403, "", "x-amz-bucket-region", "us-east-1");
    Bucket bucket = scan().design().topology().all(Bucket.class).findFirst().orElseThrow();
    assertThat(bucket.home().region()).isEqualTo("us-east-1");
  }

  @Test
  void aBucketThatNobodyCanPlaceIsLeftOut() {
    aws.on("HeadBucket", 404, "");
    ScanResult scan = scan();
    assertThat(scan.design().topology().all(Bucket.class)).isEmpty();
    assertThat(scan.misses()).extracting(Miss::subject).contains("archive-bucket");
  }

  @Test
  void aPolicyThatMayNotBeReadIsUnknownAndNotNone() {
    aws.on("GetBucketPolicy", 403, "<Error><Code>AccessDenied</Code><Message>m</Message></Error>");
    ScanResult scan = scan();
    BucketPolicy policy =
        scan.design().topology().all(BucketPolicy.class).findFirst().orElseThrow();
    assertThat(JsonText.writeCompact(Properties.of(policy)))
        .contains("{\"Fn::Unread\":\"s3:GetBucketPolicy AccessDenied\"}");
    Miss miss =
        scan.misses().stream()
            .filter(m -> m.subject().equals("archive-bucket"))
            .findFirst()
            .orElseThrow();
    assertThat(Texts.in(Locale.ENGLISH).text(miss.text()))
        .isEqualTo(
            "s3:GetBucketPolicy gave no answer (AccessDenied). Unknown because of that: the policy"
                + " of the bucket archive-bucket. Allow s3:GetBucketPolicy and scan again.");
  }

  @Test
  void theRoleComesWithItsPathAndDecodedTrustPolicy() {
    Role role = scan().design().topology().all(Role.class).findFirst().orElseThrow();
    assertThat(role.rest().properties().text("Path")).contains("/service/");
    assertThat(role.assumeRolePolicyDocument())
        .isEqualTo(Value.of(Json.of("Version", "2012-10-17")));
  }

  @Test
  void policiesOfARoleThatMayNotBeReadAreUnknownAndNotNone() {
    aws.on(
        "ListRolePolicies",
        403,
        "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>");
    aws.on(
        "ListAttachedRolePolicies",
        403,
        "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>");
    Role role = scan().design().topology().all(Role.class).findFirst().orElseThrow();
    assertThat(JsonText.writeCompact(Properties.of(role)))
        .contains("{\"Fn::Unread\":\"iam:ListRolePolicies\"}")
        .contains("{\"Fn::Unread\":\"iam:ListAttachedRolePolicies\"}");
  }

  @Test
  void aBucketWithoutAPolicyHasNone() {
    ScanResult scan = scan();
    assertThat(scan.design().topology().all(Bucket.class)).hasSize(1);
    assertThat(scan.design().topology().all(BucketPolicy.class)).isEmpty();
    assertThat(scan.misses()).extracting(Miss::operation).doesNotContain("s3:GetBucketPolicy");
  }

  @Test
  void aclsThatMayNotBeReadAreNotTakenForOpenOnes() {
    aws.refuse("DescribeNetworkAcls", 403, "UnauthorizedOperation");
    assertThat(scan().design().topology().all(SubnetNetworkAclAssociation.class))
        .hasSize(2)
        .allSatisfy(a -> assertThat(a.networkAcl()).isInstanceOf(Ref.Formula.class));
  }

  @Test
  void routeTablesThatMayNotBeReadAreNotTakenForEmptyOnes() {
    aws.refuse("DescribeRouteTables", 403, "UnauthorizedOperation");
    assertThat(scan().design().topology().all(SubnetRouteTableAssociation.class))
        .hasSize(2)
        .allSatisfy(a -> assertThat(a.routeTable()).isInstanceOf(Ref.Formula.class));
  }

  @Test
  void dnsSettingsThatMayNotBeReadAreUnknown() {
    aws.refuse("DescribeVpcAttribute", 403, "UnauthorizedOperation");
    Vpc vpc = scan().design().topology().all(Vpc.class).findFirst().orElseThrow();
    assertThat(vpc.enableDnsSupport().known()).isEmpty();
    assertThat(vpc.enableDnsSupport().isAbsent()).isFalse();
  }

  @Test
  void nothingSecretIsKept() {
    aws.refuse("DescribeVpcEndpoints", 403, "UnauthorizedOperation");
    ScanResult scan = scan();
    StringBuilder all = new StringBuilder(scan.misses().toString());
    scan.design().topology().resources().forEach(r -> all.append(Properties.of(r)));
    scan.misses().forEach(m -> all.append(Texts.in(Locale.JAPANESE).text(m.text())));
    assertThat(all.toString())
        .doesNotContain(
            SECRET, "AKIDEXAMPLE", "secret-in-a-message", "0123456789abcdef0123456789abcdef");
  }

  @Test
  void progressTellsServiceAndRegionAndNeverMoreAnswersThanCalls() {
    List<String> services = Collections.synchronizedList(new ArrayList<>());
    newScan()
        .run(
            ScanRequest.of("ap-northeast-1").at(aws.address()),
            (service, region, answered, sent, found) -> {
              assertThat(region).isEqualTo("ap-northeast-1");
              assertThat(answered).isLessThanOrEqualTo(sent);
              services.add(service);
            });
    assertThat(services).contains("sts", "ec2", "medialive", "s3", "iam");
  }
}
