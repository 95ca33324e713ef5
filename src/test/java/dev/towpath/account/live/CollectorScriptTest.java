package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.account.Imported;
import dev.towpath.account.Miss;
import dev.towpath.account.SavedAnswers;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The script that people run who may not hand out credentials. */
class CollectorScriptTest {
  @TempDir Path folder;

  private static boolean hasCommandLine() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "aws")));
  }

  private Path run(String script, URI address) throws Exception {
    Path file = folder.resolve("collect.sh");
    Files.writeString(file, script);
    Path out = folder.resolve("answers");
    ProcessBuilder shell =
        new ProcessBuilder("sh", file.toString(), out.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    shell.environment().put("AWS_ENDPOINT_URL", address.toString());
    shell.environment().put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    shell.environment().put("AWS_SECRET_ACCESS_KEY", "example-secret");
    assertThat(shell.start().waitFor()).isZero();
    return out;
  }

  private static TreeMap<String, Resource> byId(Topology topology) {
    TreeMap<String, Resource> all = new TreeMap<>();
    topology.resources().forEach(resource -> all.put(resource.id().value(), resource));
    return all;
  }

  @Test
  void whatTheScriptSavesIsWhatAScanReads() throws Exception {
    assumeTrue(MotoServer.program().isPresent(), "moto_server is not installed");
    assumeTrue(hasCommandLine(), "the AWS CLI is not installed");
    try (MotoServer moto = MotoServer.start(MotoServer.program().get())) {
      new FieldReport(moto.address());
      ScanResult scan =
          new LiveScan(UnaryOperator.identity(), FieldReport.CREDENTIALS)
              .run(ScanRequest.of(FieldReport.REGION).at(moto.address()), ScanProgress.NONE);
      Imported imported =
          SavedAnswers.read(
              run(CollectorScript.shell(Scope.of(FieldReport.REGION)), moto.address()));
      assertThat(imported.problems()).isEmpty();
      assertThat(imported.design().home()).isEqualTo(scan.design().home());
      TreeMap<String, Resource> saved = byId(imported.design().topology());
      TreeMap<String, Resource> scanned = byId(scan.design().topology());
      assertThat(saved.keySet()).isEqualTo(scanned.keySet());
      // The script saves the entries of AWS's own prefix lists besides, which a scan does not ask.
      scanned.values().stream()
          .filter(resource -> !isListOfAws(resource))
          .forEach(resource -> assertThat(saved.get(resource.id().value())).isEqualTo(resource));
      assertThat(imported.misses())
          .extracting(Miss::operation)
          // The AWS CLI puts the account's number in front of the address, which is a number here.
          .filteredOn(operation -> !operation.equals("s3:ListAccessPoints"))
          .isEqualTo(scan.misses().stream().map(Miss::operation).toList());
    }
  }

  private static boolean isListOfAws(Resource resource) {
    return resource instanceof PrefixList list
        && list.prefixListName().known().filter(n -> n.startsWith("com.amazonaws.")).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void everyOperationOfTheScopeIsInIt(AllowedOperation operation) {
    assertThat(
            CollectorScript.shell(Scope.of("eu-west-1")).contains("save " + operation.qualified()))
        .isEqualTo(!operation.service().equals("config"));
  }

  @Test
  void aShellUnderstandsIt() throws Exception {
    Path file = folder.resolve("collect.sh");
    Files.writeString(file, CollectorScript.shell(Scope.of("eu-west-1")));
    Process shell =
        new ProcessBuilder("sh", "-n", file.toString()).redirectErrorStream(true).start();
    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(shell.waitFor()).isZero();
  }

  @Test
  void whatTheScopeLeavesOutIsNot() {
    String script =
        CollectorScript.shell(
            Scope.of("eu-west-1", "us-east-1")
                .reading(Set.of("ec2"))
                .within(Set.of("vpc-0aaaaaaaaaaaaaaaa")));
    assertThat(script)
        .contains("for region in eu-west-1 us-east-1; do")
        .contains("describe-subnets --filters Name=vpc-id,Values=vpc-0aaaaaaaaaaaaaaaa")
        .doesNotContain("medialive", "iam:", "s3:");
  }

  @Test
  void itCallsNothingThatChanges() {
    List<String> calls =
        Pattern.compile(
                "(?:ec2|s3api|s3control|iam|medialive|sts|elbv2|network-firewall|directconnect|mediaconnect|mediapackage|mediapackagev2) ([a-z]+)-")
            .matcher(CollectorScript.shell(Scope.of("eu-west-1")))
            .results()
            .map(call -> call.group(1))
            .distinct()
            .toList();
    assertThat(calls).containsExactlyInAnyOrder("get", "describe", "list", "head", "search");
  }
}
