package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * cfn-lint, AWS's own linter, finds no error in any template of ours. Where it is not installed,
 * the test says so and is skipped.
 */
class CfnLintTest {
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
    assumeTrue(
        CfnLint.isInstalled("cfn-lint"), "cfn-lint is not installed: templates are not linted");
    try (var files = Files.list(folder)) {
      assertThat(CfnLint.errors(files.sorted().toList())).isEmpty();
    }
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
    assumeTrue(
        CfnLint.isInstalled("python3"), "python3 is not installed: nothing reads the templates");
    String answer = CfnLint.run(command);
    assumeTrue(!answer.isEmpty(), "cfn-lint is not installed: nothing reads the templates");
    assertThat(answer.lines())
        .hasSameSizeAs(designs().keySet())
        .allMatch(line -> line.endsWith(" True"));
  }
}
