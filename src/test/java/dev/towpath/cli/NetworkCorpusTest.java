package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small accounts with flows and their expected verdicts, read from outside the project. */
class NetworkCorpusTest {
  /**
   * The source of this flow, its VPC and the group that the rule names are not among the saved
   * answers, so nothing shows that the source is in the group or leads to the peering: unknown.
   */
  private static final Set<String> DISPUTED = Set.of("63-cross-account-sg-ref#1");

  private static final Path CORPUS =
      Path.of(System.getProperty("towpath.corpus", "nowhere"), "network");

  static Stream<Path> cases() throws IOException {
    if (!Files.isDirectory(CORPUS)) {
      return Stream.of(CORPUS);
    }
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFlowHasTheExpectedVerdictAndCause(Path folder) throws Exception {
    assumeTrue(Files.isDirectory(CORPUS), "no corpus: set -Dtowpath.corpus");
    Path file = folder.resolve("case.json");
    Run run =
        Run.of("--lang", "en", "trace", folder.toString(), "--flows", file.toString(), "--json");
    assertThat(run.code()).as(run.err()).isZero();
    List<Json> expected = read(file).list("flows");
    List<String> told = run.out().lines().toList();
    assertThat(told).hasSameSizeAs(expected);
    for (int i = 0; i < told.size(); i++) {
      Json.Obj flow = (Json.Obj) expected.get(i);
      Json.Obj answer = (Json.Obj) JsonText.read(told.get(i));
      String id = flow.text("id").orElseThrow();
      boolean disputed = DISPUTED.contains(id);
      assertThat(answer.text("verdict"))
          .as(told.get(i))
          .hasValue(disputed ? "UNKNOWN" : flow.text("aws").orElseThrow());
      if (!disputed) {
        assertThat(answer.text("cause")).as(told.get(i)).isEqualTo(flow.text("awsCause"));
      }
    }
  }

  private static Json.Obj read(Path file) throws IOException, JsonText.NotJsonException {
    try (InputStream in = Files.newInputStream(file)) {
      return (Json.Obj) JsonText.read(in);
    }
  }
}
