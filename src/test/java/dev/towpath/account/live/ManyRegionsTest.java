package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.towpath.account.Answers;
import dev.towpath.account.Miss;
import dev.towpath.model.Channel;
import dev.towpath.model.Home;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Subnet;
import dev.towpath.model.Vpc;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Several Regions and accounts in one scan: each answer stays where it belongs. */
class ManyRegionsTest {
  private static final String TOKYO = "ap-northeast-1";
  private static final String OSAKA = "ap-northeast-3";
  private static final Login FIRST = Login.profile("first");
  private static final Login SECOND = Login.profile("second");

  private RecordedAws aws;

  @BeforeEach
  void open() throws Exception {
    aws = Recordings.server();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  private static AwsCredentialsProvider keyOf(Login.Start start) {
    String key = start.equals(SECOND.start()) ? "AKIDSECOND" : "AKIDFIRST";
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(key, "example"));
  }

  private ScanResult scan(List<Login> logins, String... regions) {
    return scan(ScanRequest.of(regions).through(logins), ScanProgress.NONE);
  }

  private ScanResult scan(ScanRequest request, ScanProgress progress) {
    return new LiveScan(UnaryOperator.identity(), MfaPrompt.NOBODY, ManyRegionsTest::keyOf)
        .run(request.at(aws.address()), progress);
  }

  private void secondAccount() {
    aws.onlyFor(
        "AKIDSECOND",
        "GetCallerIdentity",
        "<R><GetCallerIdentityResult><Account>444455556666</Account></GetCallerIdentityResult></R>");
  }

  private void emptyIn(String region) {
    for (String operation : List.of("DescribeVpcs", "DescribeSubnets", "DescribeRouteTables")) {
      aws.onlyFor(region, operation, "<R><requestId>r</requestId></R>");
    }
    aws.onlyFor(region, "ListChannels", "{}").onlyFor(region, "ListInputs", "{}");
  }

  @Test
  void whatEachRegionHasIsFoundInIt() {
    emptyIn(OSAKA);
    aws.onlyFor(
        OSAKA,
        "DescribeVpcs",
        Recordings.VPCS.replace("vpc-0aaaaaaaaaaaaaaaa", "vpc-0bbbbbbbbbbbbbbbb"));
    ScanResult scan = scan(List.of(FIRST), TOKYO, OSAKA);
    assertThat(scan.misses()).isEmpty();
    assertThat(scan.answers())
        .extracting(Answers::home)
        .containsExactly(new Home("111122223333", TOKYO), new Home("111122223333", OSAKA));
    assertThat(scan.design().topology().all(Vpc.class))
        .extracting(vpc -> vpc.id().value(), vpc -> vpc.home().region())
        .containsExactlyInAnyOrder(
            tuple("vpc-0aaaaaaaaaaaaaaaa", TOKYO), tuple("vpc-0bbbbbbbbbbbbbbbb", OSAKA));
  }

  @Test
  void bucketsAndRolesOfAllRegionsAreAskedForOnce() {
    scan(List.of(FIRST), TOKYO, OSAKA);
    assertThat(Collections.frequency(aws.seen(), "HeadBucket")).isEqualTo(1);
    assertThat(Collections.frequency(aws.seen(), "GetRole")).isEqualTo(1);
    assertThat(Collections.frequency(aws.seen(), "GetCallerIdentity")).isEqualTo(1);
  }

  @Test
  void eachAccountIsAskedWithItsOwnCredentials() {
    secondAccount();
    ScanResult scan = scan(List.of(FIRST, SECOND), TOKYO);
    assertThat(aws.signed())
        .contains(
            "AKIDFIRST ap-northeast-1 DescribeVpcs", "AKIDSECOND ap-northeast-1 DescribeVpcs");
    assertThat(scan.answers())
        .extracting(told -> told.home().account())
        .containsExactly("111122223333", "444455556666");
  }

  @Test
  void namesThatTwoAccountsUseStayApart() {
    secondAccount();
    var topology = scan(List.of(FIRST, SECOND), TOKYO).design().topology();
    assertThat(topology.all(Role.class))
        .extracting(role -> role.id().value(), role -> role.home().account())
        .containsExactlyInAnyOrder(
            tuple("MediaLiveAccess", "111122223333"),
            tuple("MediaLiveAccess-444455556666", "444455556666"));
    assertThat(topology.all(Channel.class))
        .allSatisfy(channel ->
            assertThat(channel.role().target())
                .hasValueSatisfying(role ->
                    assertThat(topology.get(role).map(Resource::home)).contains(channel.home())));
  }

  @Test
  void aSubnetThatItsOwnerSharesIsTheOwnersAndThereOnce() {
    secondAccount();
    String shared = Recordings.SUBNETS.replace("<vpcId>", "<ownerId>444455556666</ownerId><vpcId>");
    aws.on("DescribeSubnets", shared);
    assertThat(scan(List.of(FIRST, SECOND), TOKYO).design().topology().all(Subnet.class))
        .hasSize(2)
        .allSatisfy(subnet -> assertThat(subnet.home().account()).isEqualTo("444455556666"));
  }

  @Test
  void twoWaysIntoOneAccountDoNotDoubleIt() {
    ScanResult scan = scan(List.of(FIRST, SECOND), TOKYO);
    assertThat(scan.design().topology()).isEqualTo(scan(List.of(FIRST), TOKYO).design().topology());
  }

  @Test
  void aRegionThatIsOffIsOneFactAndAskedNothing() {
    aws.on(
        "DescribeRegions",
        """
        <R><regionInfo><item><regionName>ap-northeast-1</regionName><optInStatus>opt-in-not-required</optInStatus></item>
          <item><regionName>af-south-1</regionName><optInStatus>not-opted-in</optInStatus></item></regionInfo></R>
        """);
    ScanResult scan = scan(List.of(FIRST), TOKYO, "af-south-1");
    assertThat(scan.misses()).extracting(Miss::code).containsExactly("RegionOff");
    assertThat(aws.signed()).noneMatch(call -> call.contains("af-south-1"));
    assertThat(scan.design().topology().all(Channel.class)).hasSize(1);
  }

  @Test
  void aRegionThatRefusesEveryCallLosesNothingOfTheOthers() {
    for (String operation : List.of("DescribeVpcs", "DescribeSubnets", "DescribeInstances")) {
      aws.refuseFor(OSAKA, operation, 401, "AuthFailure");
    }
    ScanResult scan = scan(List.of(FIRST), TOKYO, OSAKA);
    assertThat(scan.misses()).isNotEmpty().extracting(Miss::code).containsOnly("AuthFailure");
    assertThat(scan.design().topology().all(Subnet.class)).hasSize(2);
  }

  @Test
  void anAccountWithoutCredentialsIsOneFactAndTheOthersAreRead() {
    ScanResult scan =
        new LiveScan(
                UnaryOperator.identity(),
                MfaPrompt.NOBODY,
                start -> {
                  if (start.equals(SECOND.start())) {
                    throw SdkClientException.create("secret");
                  }
                  return keyOf(start);
                })
            .run(
                ScanRequest.of(TOKYO, OSAKA).through(List.of(SECOND, FIRST)).at(aws.address()),
                ScanProgress.NONE);
    assertThat(scan.misses()).extracting(Miss::code).containsExactly("NoCredentials");
    assertThat(scan.design().topology().all(Channel.class)).isNotEmpty();
  }

  @Test
  void progressTellsAccountAndRegion() {
    Map<String, Set<String>> places = new ConcurrentHashMap<>();
    scan(
        ScanRequest.of(TOKYO, OSAKA).through(List.of(FIRST, SECOND)),
        (service, place, _, _, _) ->
            places
                .computeIfAbsent(service, _ -> Collections.synchronizedSet(new TreeSet<>()))
                .add(place));
    assertThat(places.get("ec2"))
        .containsExactly(
            "first / ap-northeast-1",
            "first / ap-northeast-3",
            "second / ap-northeast-1",
            "second / ap-northeast-3");
  }

  @Test
  void everyResourceIsInAnAccountAndRegionThatWasScanned() {
    secondAccount();
    ScanResult scan = scan(List.of(FIRST, SECOND), TOKYO, OSAKA);
    Set<Home> homes = Set.copyOf(scan.answers().stream().map(Answers::home).toList());
    assertThat(scan.design().topology().resources())
        .allSatisfy(resource -> assertThat(homes).contains(resource.home()));
    assertThat(scan.design().topology().all(OtherResource.class)).isEmpty();
  }

  @Test
  void aCancelledScanSaysOfEverythingUnansweredThatItIsUnknown() {
    LiveScan scan =
        new LiveScan(UnaryOperator.identity(), MfaPrompt.NOBODY, ManyRegionsTest::keyOf);
    aws.before("DescribeNetworkAcls", scan::cancel);
    ScanResult result = scan.run(ScanRequest.of(TOKYO).at(aws.address()), ScanProgress.NONE);
    assertThat(result.cancelled()).isTrue();
    assertThat(result.misses())
        .filteredOn(miss -> miss.operation().equals("ec2:DescribeNetworkAcls"))
        .extracting(Miss::code)
        .containsExactly("Cancelled");
    assertThat(result.answers().getFirst().lacks("ec2:DescribeNetworkAcls")).isTrue();
  }
}
