package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.Miss;
import dev.towpath.model.Channel;
import dev.towpath.model.Properties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Profiles, roles taken on one after the other, and MFA codes; by the SDK's own providers. */
@Isolated
class SignInTest {
  private static final String ROLE = "arn:aws:iam::444455556666:role/Reader";
  private static final String DEVICE = "arn:aws:iam::111122223333:mfa/me";
  private static final List<String> FILES = List.of("aws.configFile", "aws.sharedCredentialsFile");

  @TempDir Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private RecordedAws aws;

  @BeforeEach
  void open() throws Exception {
    aws = Recordings.server();
    aws.onEach("AssumeRole", SignInTest::session);
    System.setProperty("aws.configFile", folder.resolve("config").toString());
    System.setProperty("aws.sharedCredentialsFile", folder.resolve("credentials").toString());
    Files.writeString(
        folder.resolve("credentials"),
        """
        [base]
        aws_access_key_id = AKIDBASE
        aws_secret_access_key = base-secret
        """);
    Files.writeString(
        folder.resolve("config"),
        """
        [profile guarded]
        role_arn = %s
        source_profile = base
        mfa_serial = %s
        [profile circle]
        role_arn = %s
        source_profile = circle2
        mfa_serial = %s
        [profile circle2]
        role_arn = %s
        source_profile = circle
        mfa_serial = %s
        """
            .formatted(ROLE, DEVICE, ROLE, DEVICE, ROLE, DEVICE));
  }

  @AfterEach
  void close() {
    aws.close();
    FILES.forEach(System::clearProperty);
  }

  /** Each role has an access key of its own, so that the server can tell who asks. */
  private static String session(String form) {
    String key = form.contains("Reader") ? "ASIAREADER" : "ASIAHUB";
    return """
    <AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>%s</AccessKeyId>
      <SecretAccessKey>session-secret</SecretAccessKey><SessionToken>session-token</SessionToken>
      <Expiration>2100-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
    """
        .formatted(key);
  }

  private ScanResult scan(String login, Optional<String> code) {
    MfaPrompt prompt =
        device -> {
          asked.add(device);
          return code;
        };
    return new LiveScan(UnaryOperator.identity(), prompt)
        .run(
            ScanRequest.of("ap-northeast-1").through(List.of(Login.parse(login))).at(aws.address()),
            ScanProgress.NONE);
  }

  private static List<String> secretsIn(ScanResult scan) {
    StringBuilder all = new StringBuilder(scan.misses() + scan.design().name());
    scan.design().topology().resources().forEach(r -> all.append(Properties.of(r)));
    List<String> found = new ArrayList<>();
    for (String secret : List.of("base-secret", "session-secret", "session-token", "123456")) {
      if (all.toString().contains(secret)) {
        found.add(secret);
      }
    }
    return found;
  }

  @Test
  void aProfilesOwnKeysSign() {
    assertThat(scan("base", Optional.empty()).misses()).isEmpty();
    assertThat(aws.signed()).contains("AKIDBASE ap-northeast-1 DescribeVpcs");
  }

  @Test
  void rolesAreTakenOnOneAfterTheOther() {
    ScanResult scan = scan("base > arn:aws:iam::111122223333:role/Hub > " + ROLE, Optional.empty());
    assertThat(scan.design().topology().all(Channel.class)).hasSize(1);
    assertThat(aws.signed())
        .contains(
            "AKIDBASE ap-northeast-1 AssumeRole",
            "ASIAHUB ap-northeast-1 AssumeRole",
            "ASIAREADER ap-northeast-1 DescribeVpcs");
    assertThat(secretsIn(scan)).isEmpty();
  }

  @Test
  void aProfileThatNeedsACodeAsksForItOnce() {
    ScanResult scan = scan("guarded", Optional.of("123456"));
    assertThat(asked).containsExactly(DEVICE);
    assertThat(aws.signed()).contains("ASIAREADER ap-northeast-1 DescribeVpcs");
    assertThat(secretsIn(scan)).isEmpty();
  }

  @Test
  void withoutACodeNothingIsSentAndOneFactSaysWhy() {
    ScanResult scan = scan("base > " + ROLE + " mfa=" + DEVICE, Optional.empty());
    assertThat(scan.misses()).extracting(Miss::code).containsExactly("NoMfaCode");
    assertThat(aws.seen()).isEmpty();
  }

  @Test
  void aRoleThatMayNotBeTakenOnIsOneFact() {
    aws.onEach("AssumeRole", _ -> "not XML");
    assertThat(scan("base > " + ROLE, Optional.empty()).misses()).hasSize(1);
  }

  @Test
  void profilesThatNameEachOtherInACircleAreNoCredentials() {
    assertThat(scan("circle", Optional.of("1")).misses())
        .extracting(Miss::code)
        .containsExactly("NoCredentials");
  }

  @Test
  void aProfileThatIsNotThereIsNoCredentials() {
    assertThat(scan("nobody", Optional.empty()).misses())
        .extracting(Miss::code)
        .containsExactly("NoCredentials");
  }
}
