package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases whose decisions AWS's documentation tells, one a line of {@code decisions.json}. */
class DecisionCasesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isDecidedAsDocumented(Case one) {
    assertThat(PolicySimulation.run(Json.of("cases", Json.list(one.json()))))
        .singleElement()
        .isEqualTo(
            Json.of("id", one.text("id"))
                .with("decision", one.text("decision"))
                .with("by", one.text("by")));
  }

  /** A case, shown by its id and subject. */
  record Case(Json.Obj json) {
    String text(String name) {
      return json.text(name).orElseThrow();
    }

    @Override
    public String toString() {
      return text("id") + ": " + text("why");
    }
  }

  private static Stream<Case> cases() throws IOException {
    try (InputStream in = DecisionCasesTest.class.getResourceAsStream("decisions.json")) {
      Json.Obj file = (Json.Obj) JsonText.read(in);
      return file.list("cases").stream().map(one -> new Case((Json.Obj) one));
    }
  }
}
