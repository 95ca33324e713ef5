package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * cfn-lint, AWS's own linter, finds no error in any template of ours. Where it is not installed,
 * the test says so and is skipped.
 */
class CfnLintTest {
  /** Errors that are none: the rule, and where it stands in a template. */
  private record FalsePositive(String rule, Pattern path, String reason) {}

  private static final List<FalsePositive> KNOWN =
      List.of(
          new FalsePositive(
              "E1041",
              Pattern.compile("Resources/[^/]+/Properties/InputSecurityGroups/\\d+(/Ref)?"),
              "takes MediaLive's input security groups for EC2 security groups"));

  @TempDir static Path folder;

  @BeforeAll
  static void writeTemplates() throws IOException {
    for (Map.Entry<String, Design> design : designs().entrySet()) {
      Files.writeString(
          folder.resolve(design.getKey() + ".yaml"), TemplateWriter.yaml(design.getValue()));
      Files.writeString(
          folder.resolve(design.getKey() + ".json"), TemplateWriter.json(design.getValue()));
    }
  }

  private static Map<String, Design> designs() throws IOException {
    Map<String, Design> designs = new LinkedHashMap<>();
    Drawn.FILES.forEach(name -> designs.put(name, Drawn.file(name)));
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(CfnLintTest::isDeployable).sorted().toList()) {
        Outcome.Opened opened = (Outcome.Opened) ProjectFile.read(sample);
        designs.put("sample-" + sample.getFileName(), opened.design());
      }
    }
    return designs;
  }

  /** Every sample but the one that is made of mistakes, to which cfn-lint rightly objects. */
  private static boolean isDeployable(Path sample) {
    return sample.toString().endsWith(".towpath") && !sample.endsWith("mistakes.towpath");
  }

  @Test
  void noTemplateHasAnError() throws Exception {
    assumeTrue(isInstalled("cfn-lint"), "cfn-lint is not installed: templates are not linted");
    List<String> command =
        new ArrayList<>(
            List.of("cfn-lint", "--format", "json", "--regions", "ap-northeast-1", "--"));
    try (var files = Files.list(folder)) {
      files.map(Path::toString).sorted().forEach(command::add);
    }
    String answer = run(command);
    assertThat(answer).startsWith("[");
    assertThat(JsonText.read(answer).elements())
        .extracting(match -> shown((Json.Obj) match))
        .filteredOn(text -> !text.isEmpty())
        .isEmpty();
  }

  /** An error as a line; nothing for a warning and for what is known to be none. */
  private static String shown(Json.Obj match) {
    String rule = match.object("Rule").text("Id").orElse("");
    String path =
        String.join(
            "/",
            match.object("Location").list("Path").stream()
                .flatMap(part -> part.asText().stream())
                .toList());
    boolean known =
        KNOWN.stream().anyMatch(k -> k.rule().equals(rule) && k.path().matcher(path).matches());
    return known || !rule.startsWith("E")
        ? ""
        : rule
            + " "
            + path
            + " "
            + match.text("Message").orElse("")
            + " "
            + match.text("Filename").orElse("");
  }

  /** CloudFormation reads YAML 1.1; cfn-lint's reader is the closest to it that runs anywhere. */
  @Test
  void yamlAndJsonAreTheSameForItsReader() throws Exception {
    String script =
        """
        import sys, json
        try:
            from cfnlint.decode import decode
        except ImportError:
            sys.exit(0)
        for name in sys.argv[1:]:
            (yaml, problems) = decode(name + '.yaml')
            (plain, more) = decode(name + '.json')
            assert not problems and not more, (name, problems, more)
            print(name, json.dumps(yaml, default=str) == json.dumps(plain, default=str))
        """;
    List<String> command = new ArrayList<>(List.of("python3", "-c", script));
    designs().keySet().forEach(name -> command.add(folder.resolve(name).toString()));
    assumeTrue(isInstalled("python3"), "python3 is not installed: nothing reads the templates");
    String answer = run(command);
    assumeTrue(!answer.isEmpty(), "cfn-lint is not installed: nothing reads the templates");
    assertThat(answer.lines())
        .hasSameSizeAs(designs().keySet())
        .allMatch(line -> line.endsWith(" True"));
  }

  private static boolean isInstalled(String program) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(String.valueOf(System.getenv("PATH")))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String answer = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return answer;
  }
}
