package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.towpath.account.Miss;
import dev.towpath.account.MissLines;
import dev.towpath.document.ProjectText;
import dev.towpath.model.Channel;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Vpc;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What goes wrong in the middle: nothing that was read is lost, and each cause is one line. */
class ScanFaultsTest {
  private static final AwsCredentialsProvider SESSION =
      StaticCredentialsProvider.create(
          AwsSessionCredentials.create("ASIASECRETKEYID", "very-secret-key", "very-secret-token"));

  private RecordedAws aws;

  @BeforeEach
  void open() throws Exception {
    aws = Recordings.server();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  private ScanResult scan(Scope scope) {
    return new LiveScan(UnaryOperator.identity(), SESSION)
        .run(
            ScanRequest.of(scope).at(aws.address()).waiting(Duration.ofSeconds(20)),
            ScanProgress.NONE);
  }

  private ScanResult scan() {
    return scan(Scope.of("ap-northeast-1"));
  }

  @Test
  void credentialsThatExpireInTheMiddleKeepWhatWasReadAndAreNotTriedOnAndOn() {
    for (String operation : new String[] {"DescribeVpcAttribute", "GetRole"}) {
      aws.refuse(operation, 400, "ExpiredToken");
    }
    aws.on("DescribeChannel 1234567", 403, "{}", "x-amzn-errortype", "ExpiredTokenException");
    ScanResult scan = scan();
    assertThat(scan.design().topology().all(Subnet.class)).hasSize(2);
    assertThat(scan.design().topology().all(Channel.class)).hasSize(1);
    assertThat(MissLines.of(scan.misses()).size()).isLessThan(scan.misses().size());
    assertThat(scan.misses()).extracting(Miss::code).allMatch(code -> code.startsWith("Expired"));
  }

  @Test
  void aPageThatFailsKeepsThePagesBeforeIt() {
    AtomicInteger page = new AtomicInteger();
    aws.onEach(
        "DescribeVpcs",
        _ ->
            page.getAndIncrement() == 0
                ? Recordings.VPCS.replace("</vpcSet>", "</vpcSet><nextToken>more</nextToken>")
                : "<broken");
    ScanResult scan = scan();
    assertThat(scan.design().topology().all(Vpc.class)).hasSize(1);
    assertThat(scan.misses()).extracting(Miss::operation).containsExactly("ec2:DescribeVpcs");
  }

  @Test
  void pagesThatNeverEndAreNotReadForEver() {
    aws.onEach(
        "DescribeVpcs",
        _ -> Recordings.VPCS.replace("</vpcSet>", "</vpcSet><nextToken>same</nextToken>"));
    ScanResult scan = scan(Scope.of("ap-northeast-1").reading(Set.of("ec2")));
    assertThat(scan.misses())
        .extracting(Miss::operation, Miss::code)
        .containsExactly(tuple("ec2:DescribeVpcs", "EndlessPages"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ec2", "medialive", "s3", "iam"})
  void whatTheScopeLeavesOutIsNotAskedAndNoMiss(String left) {
    Set<String> rest = new HashSet<>(Scope.SERVICES);
    rest.remove(left);
    ScanResult scan = scan(Scope.of("ap-northeast-1").reading(rest));
    assertThat(scan.misses()).isEmpty();
    assertThat(scan.answers().getFirst().leftOut())
        .isNotEmpty()
        .allMatch(operation -> operation.startsWith(left + ":"));
  }

  @Test
  void aVpcThatIsNotWantedIsLeftOutWithWhatIsInIt() {
    ScanResult none = scan(Scope.of("ap-northeast-1").within(Set.of("vpc-0bbbbbbbbbbbbbbbb")));
    assertThat(none.design().topology().all(Subnet.class)).isEmpty();
    assertThat(none.design().topology().all(Channel.class)).isEmpty();
    ScanResult one = scan(Scope.of("ap-northeast-1").within(Set.of("vpc-0aaaaaaaaaaaaaaaa")));
    assertThat(one.design().topology().all(Subnet.class)).hasSize(2);
    assertThat(one.design().topology().all(Channel.class)).hasSize(1);
  }

  @Test
  void ec2IsAskedForTheWantedVpcsAloneAndNobodyForTheBucketsOfOthers() {
    Queue<String> forms = new ConcurrentLinkedQueue<>();
    for (String operation : new String[] {"DescribeInstances", "DescribeNatGateways"}) {
      aws.onEach(
          operation,
          form -> {
            forms.add(form);
            return "<R/>";
          });
    }
    scan(Scope.of("ap-northeast-1").within(Set.of("vpc-0bbbbbbbbbbbbbbbb")));
    assertThat(forms)
        .hasSize(2)
        .allMatch(
            form -> form.contains("Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-0bbbbbbbbbbbbbbbb"));
    assertThat(aws.seen()).doesNotContain("HeadBucket", "GetRole");
  }

  @Test
  void onlyWhatCarriesTheTagIsRead() {
    aws.on(
        "DescribeVpcs",
        Recordings.VPCS.replace(
            "<state>",
            "<tagSet><item><key>Project</key><value>live</value></item></tagSet><state>"));
    Scope scope = Scope.of("ap-northeast-1");
    assertThat(
            scan(scope.tagged(new Scope.Tag("Project", "live"))).design().topology().all(Vpc.class))
        .hasSize(1);
    assertThat(
            scan(scope.tagged(new Scope.Tag("Project", "news"))).design().topology().all(Vpc.class))
        .isEmpty();
  }

  private static String page(String token) {
    return Recordings.VPCS.replace("</vpcSet>", "</vpcSet><nextToken>" + token + "</nextToken>");
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeNatGateways, 400, InvalidParameterValue, ec2:DescribeNatGateways",
    "DescribeNatGateways, 403, UnauthorizedOperation, ec2:DescribeNatGateways",
    "DescribeNatGateways, 500, InternalError, ec2:DescribeNatGateways",
    "DescribeNatGateways, 503, RequestLimitExceeded, ec2:DescribeNatGateways"
  })
  void anErrorOfEc2IsOneLineAndTheRestIsRead(
      String operation, int status, String code, String missed) {
    aws.refuse(operation, status, code);
    ScanResult scan = scan();
    assertThat(scan.misses())
        .extracting(Miss::operation, Miss::code)
        .containsExactly(tuple(missed, code));
    assertThat(MissLines.of(scan.misses())).hasSize(1);
    assertThat(scan.design().topology().all(Channel.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "400, BadRequestException",
    "403, ForbiddenException",
    "429, TooManyRequestsException",
    "500, InternalServerErrorException",
    "504, GatewayTimeoutException"
  })
  void anErrorOfMediaLiveIsOneLineAndTheRestIsRead(int status, String code) {
    aws.on("ListInputs", status, "{\"message\":\"m\"}", "x-amzn-errortype", code);
    ScanResult scan = scan();
    assertThat(scan.misses())
        .extracting(Miss::operation, Miss::code)
        .containsExactly(tuple("medialive:ListInputs", code));
    assertThat(scan.design().topology().all(Subnet.class)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DescribeNatGateways | <DescribeNatGatewaysResponse><natGatewaySet><item> | ec2:DescribeNatGateways",
        "DescribeNatGateways | {} | ec2:DescribeNatGateways",
        "ListFlows | {\"flows\":[{\"flowArn\": | mediaconnect:ListFlows",
        "ListFlows | <html>a proxy's page</html> | mediaconnect:ListFlows",
        "DescribeConnections | {\"connections\":[ | directconnect:DescribeConnections"
      })
  void aBrokenAnswerIsOneLine(String operation, String body, String missed) {
    aws.on(operation, body);
    ScanResult scan = scan();
    assertThat(scan.misses())
        .extracting(Miss::operation, Miss::code)
        .containsExactly(tuple(missed, "UnreadableAnswer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DescribeSubnets", "ListInputs", "DescribeConnections", "ListFirewalls"})
  void aConnectionThatIsDroppedInTheMiddleOfAnAnswerIsOneLine(String operation) {
    aws.fail(operation, RecordedAws.Fault.DROPPED);
    ScanResult scan = scan();
    assertThat(scan.misses()).hasSize(1);
    assertThat(scan.misses().getFirst().operation()).endsWith(":" + operation);
    assertThat(scan.design().topology().all(Vpc.class)).hasSize(1);
  }

  @Test
  void aPageThatNeverComesEndsAtTheDeadlineAndThePagesBeforeItStay() {
    AtomicInteger page = new AtomicInteger();
    aws.onEach("DescribeVpcs", _ -> page.getAndIncrement() == 0 ? page("more") : aws.silent());
    ScanResult scan =
        new LiveScan(UnaryOperator.identity(), SESSION)
            .run(
                ScanRequest.of("ap-northeast-1").at(aws.address()).waiting(Duration.ofSeconds(3)),
                ScanProgress.NONE);
    assertThat(scan.misses()).extracting(Miss::operation).contains("ec2:DescribeVpcs");
    assertThat(scan.design().topology().all(Vpc.class)).hasSize(1);
    assertThat(scan.cancelled()).isFalse();
  }

  @Test
  void aScanThatWaitsForAPageCanBeCancelledAndKeepsThePagesBeforeIt() throws Exception {
    AtomicInteger page = new AtomicInteger();
    aws.onEach("DescribeVpcs", _ -> page.getAndIncrement() == 0 ? page("more") : aws.silent());
    LiveScan scan = new LiveScan(UnaryOperator.identity(), SESSION);
    Thread canceller =
        Thread.ofVirtual()
            .start(() -> {
              try {
                aws.awaitSilence();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
              scan.cancel();
            });
    ScanResult result =
        scan.run(
            ScanRequest.of("ap-northeast-1").at(aws.address()).waiting(Duration.ofMinutes(5)),
            ScanProgress.NONE);
    canceller.join();
    assertThat(result.cancelled()).isTrue();
    assertThat(result.design().topology().all(Vpc.class)).hasSize(1);
    assertThat(result.misses())
        .filteredOn(miss -> miss.operation().equals("ec2:DescribeVpcs"))
        .extracting(Miss::code)
        .containsExactly("Cancelled");
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeVpcs, ec2:DescribeVpcs",
    "DescribeConnections, directconnect:DescribeConnections"
  })
  void pagesThatLeadInACircleAreLeft(String operation, String missed) {
    AtomicInteger page = new AtomicInteger();
    aws.onEach(
        operation,
        _ -> {
          String token = page.getAndIncrement() % 2 == 0 ? "a" : "b";
          return operation.equals("DescribeVpcs")
              ? page(token)
              : "{\"connections\":[],\"nextToken\":\"" + token + "\"}";
        });
    ScanResult scan = scan();
    assertThat(scan.misses())
        .extracting(Miss::operation, Miss::code)
        .containsExactly(tuple(missed, "EndlessPages"));
  }

  @Test
  void pagesOfOneThingThatNeverEndAreLeftToo() {
    aws.on(
            "DescribeManagedPrefixLists",
            "<R><prefixListSet><item><prefixListId>pl-1</prefixListId><prefixListName>office</prefixListName></item></prefixListSet></R>")
        .on(
            "GetManagedPrefixListEntries",
            "<R><entrySet><item><cidr>192.0.2.0/24</cidr></item></entrySet><nextToken>same</nextToken></R>");
    assertThat(scan().misses())
        .extracting(Miss::operation, Miss::code)
        .containsExactly(tuple("ec2:GetManagedPrefixListEntries", "EndlessPages"));
  }

  @Test
  void anAnswerWithoutEndIsLeft() {
    aws.onEach("DescribeNatGateways", _ -> "<R>" + " ".repeat(AnswerLimit.MOST) + "</R>")
        .onEach("ListFlows", _ -> "{\"flows\":[]" + " ".repeat(AnswerLimit.MOST) + "}");
    ScanResult scan = scan();
    assertThat(scan.misses())
        .extracting(Miss::operation, Miss::code)
        .containsExactly(
            tuple("ec2:DescribeNatGateways", "TooLarge"),
            tuple("mediaconnect:ListFlows", "TooLarge"));
  }

  @Test
  void aRegionThatIsOffIsOneLineAndNotAskedFurther() {
    aws.on(
        "DescribeRegions",
        "<DescribeRegionsResponse><regionInfo><item><regionName>ap-northeast-1</regionName><optInStatus>opt-in-not-required</optInStatus></item>"
            + "<item><regionName>me-south-1</regionName><optInStatus>not-opted-in</optInStatus></item></regionInfo></DescribeRegionsResponse>");
    ScanResult scan = scan(Scope.of("ap-northeast-1", "me-south-1"));
    assertThat(MissLines.of(scan.misses())).hasSize(1);
    assertThat(aws.signed()).noneMatch(call -> call.contains(" me-south-1 "));
  }

  @Test
  void noSecretIsInAnythingThatIsKept() {
    aws.refuse("DescribeInstances", 403, "UnauthorizedOperation")
        .on("DescribeVpcEndpoints", "very-secret-token")
        .on("ListInputs", "{\"inputs\":[{\"very-secret-key\"");
    ScanResult scan = scan();
    StringBuilder kept = new StringBuilder(ProjectText.write(scan.design()));
    scan.design()
        .topology()
        .resources()
        .forEach(r -> kept.append(JsonText.writeCompact(Properties.of(r))));
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
      MissLines.of(scan.misses()).forEach(line -> kept.append(Texts.in(locale).text(line)));
    }
    assertThat(kept.toString())
        .doesNotContain("very-secret", "ASIASECRETKEYID", "0123456789abcdef0123456789abcdef");
  }
}
