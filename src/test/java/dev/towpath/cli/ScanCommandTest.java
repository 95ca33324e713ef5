package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Vpc;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code scan} and {@code import} as they are typed. */
class ScanCommandTest {
  private static final String VPCS =
      """
      {"Vpcs": [{"VpcId": "vpc-0aaaaaaaaaaaaaaaa", "CidrBlock": "10.0.0.0/16", "OwnerId": "111122223333"}]}
      """;

  @TempDir Path folder;

  private static List<String> actions(String policy) throws Exception {
    Json.Obj statement = (Json.Obj) ((Json.Obj) JsonText.read(policy)).list("Statement").getFirst();
    return statement.list("Action").stream().flatMap(a -> a.asText().stream()).toList();
  }

  @Test
  void thePolicyOfAScanGrantsReadingAlone() throws Exception {
    Run run = Run.of("scan", "--region", "ap-northeast-1", "--print-policy");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(actions(run.out()))
        .contains("ec2:DescribeVpcs", "elasticloadbalancing:DescribeListeners", "s3:ListBucket")
        .allMatch(action -> action.matches("[a-z0-9-]+:(Describe|List|Get|Search)[A-Za-z]+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ec2 | ec2",
        "medialive | medialive",
        "network-firewall | network-firewall",
        "s3 | s3"
      })
  void thePolicyOfAServiceGrantsThatServiceAlone(String service, String prefix) throws Exception {
    Run run = Run.of("scan", "--region", "ap-northeast-1", "--service", service, "--print-policy");
    assertThat(actions(run.out())).isNotEmpty().allMatch(action -> action.startsWith(prefix + ":"));
  }

  @Test
  void thePolicyForAnAggregatorAsksConfigAlone() throws Exception {
    Run run =
        Run.of("scan", "--region", "us-east-1", "--config-aggregator", "all", "--print-policy");
    assertThat(actions(run.out())).containsExactly("config:SelectAggregateResourceConfig");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash"})
  void theScriptIsUnderstoodByShells(String shell) throws Exception {
    assumeTrue(isInstalled(shell), shell + " is not installed");
    Run run =
        Run.of(
            "scan",
            "--region",
            "ap-northeast-1,us-east-1",
            "--vpc",
            "vpc-0aaaaaaaaaaaaaaaa",
            "--print-script");
    assertThat(run.code()).isZero();
    Path script = folder.resolve("collect.sh");
    Files.writeString(script, run.out());
    Process process =
        new ProcessBuilder(shell, "-n", script.toString()).redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::111122223333:role/Reader",
        "env > arn:aws:iam::111122223333:role/Reader",
        "default-chain > arn:aws:iam::111122223333:role/Reader external-id=x",
        "audit > arn:aws:iam::111122223333:role/Reader mfa=arn:aws:iam::111122223333:mfa/me"
      })
  void aLoginOfEveryFormIsTakenAndNothingIsAskedForAPolicy(String login) {
    Run run = Run.of("scan", "--region", "ap-northeast-1", "--login", login, "--print-policy");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> >", "audit > Reader", "arn:aws:iam::111122223333:user/me", "a > b > c"})
  void aLoginThatIsNoneIsOneLineAndNothingIsSent(String login) {
    Run run =
        Run.of(
            "scan",
            "--region",
            "ap-northeast-1",
            "--login",
            login,
            "--endpoint-url",
            "http://127.0.0.1:1",
            "-o",
            folder.resolve("new.towpath").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(folder.resolve("new.towpath")).doesNotExist();
  }

  private Path saved() throws Exception {
    Path answers = Files.createDirectories(folder.resolve("answers/ap-northeast-1"));
    Files.writeString(answers.resolve("vpcs.json"), VPCS);
    return folder.resolve("answers");
  }

  private static int vpcsIn(Path project) {
    return ProjectFile.read(project) instanceof Outcome.Opened(var design)
        ? (int) design.topology().all(Vpc.class).count()
        : -1;
  }

  @Test
  void savedAnswersOfAFolderBecomeAProject() throws Exception {
    Path out = folder.resolve("account.towpath");
    Run run = Run.of("import", saved().toString(), "-o", out.toString());
    assertThat(run.code()).isZero();
    assertThat(vpcsIn(out)).isEqualTo(1);
  }

  @Test
  void savedAnswersOfAnArchiveBecomeTheSameProject() throws Exception {
    Path zip = folder.resolve("answers.zip");
    try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
      archive.putNextEntry(new ZipEntry("customer/tokyo/anything.json"));
      archive.write(VPCS.getBytes(StandardCharsets.UTF_8));
    }
    Path out = folder.resolve("account.towpath");
    assertThat(Run.of("import", zip.toString(), "-o", out.toString()).code()).isZero();
    assertThat(vpcsIn(out)).isEqualTo(1);
  }

  @Test
  void whatIsNotAmongTheAnswersIsSaid() throws Exception {
    Run run =
        Run.of("import", saved().toString(), "-o", folder.resolve("account.towpath").toString());
    assertThat(run.err()).contains("ec2:DescribeSubnets", "medialive:ListChannels");
  }

  @Test
  void aFolderWithoutAnswersIsOneLine() throws Exception {
    Path none = Files.createDirectories(folder.resolve("none"));
    Run run = Run.of("import", none.toString(), "-o", folder.resolve("new.towpath").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void anExistingProjectIsNotOverwritten() throws Exception {
    Path out = folder.resolve("account.towpath");
    Files.writeString(out, "mine");
    Run run = Run.of("import", saved().toString(), "-o", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(out).hasContent("mine");
  }
}
