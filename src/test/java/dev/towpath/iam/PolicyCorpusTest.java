package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases with expected decisions that others wrote, read from outside the project. */
class PolicyCorpusTest {
  private static final Map<String, String> DECISIONS =
      Map.of("A", "allowed", "E", "explicitDeny", "I", "implicitDeny");

  @Test
  void everyCaseIsDecidedAsExpected() throws IOException {
    String folder = System.getProperty("towpath.corpus", "");
    Path file = Path.of(folder, "policies", "cases.json");
    assumeTrue(!folder.isBlank() && Files.exists(file), "no corpus: set -Dtowpath.corpus");
    Json.Obj corpus;
    try (InputStream in = Files.newInputStream(file)) {
      corpus = (Json.Obj) JsonText.read(in);
    }
    List<Json> cases = corpus.list("cases");
    List<Json.Obj> decisions = PolicySimulation.run(corpus).toList();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Json.Obj expected = (Json.Obj) cases.get(i);
      Json.Obj actual = decisions.get(i);
      String decision = DECISIONS.get(expected.text("expect").orElseThrow());
      if (!actual.text("decision").orElseThrow().equals(decision)) {
        wrong.add(
            JsonText.writeCompact(actual)
                + " expected "
                + decision
                + ": "
                + expected.text("why").orElse(""));
      }
    }
    assertThat(decisions).hasSameSizeAs(cases);
    assertThat(wrong).isEmpty();
  }
}
