package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.proof.Proof;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is missing from a design, the analysis ends, and all that it says can be read. */
class RobustnessTest {
  /** Those that are no part of another: a part whose owner is not resolved cannot be looked up. */
  static List<String> figures() {
    return Examples.right().topology().resources().stream()
        .filter(r -> !Kinds.of(r).isPart())
        .map(r -> r.id().value())
        .toList();
  }

  static List<String> resources() {
    return Examples.right().topology().ids().stream().map(ResourceId::value).toList();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void aDesignWithoutAResourceIsAnalysed(String id) {
    Design right = Examples.right();
    readable(right.with(right.topology().without(ResourceId.of(id))));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void aResourceWithoutAPropertyIsAnalysed(String id) {
    Design right = Examples.right();
    Resource resource = right.topology().get(ResourceId.of(id)).orElseThrow();
    for (String property : Properties.of(resource).fields().keySet()) {
      readable(right.with(Properties.with(resource, property, new Json.Nul())));
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aPropertyThatIsNotResolvedIsNoErrorByGuess(String id) {
    Design right = Examples.right();
    Resource resource = right.topology().get(ResourceId.of(id)).orElseThrow();
    Json open = Json.of("Fn::ImportValue", "unknown");
    for (String property : Properties.of(resource).fields().keySet()) {
      Analysis analysis = readable(right.with(Properties.with(resource, property, open)));
      assertThat(analysis.findings())
          .as("%s of %s not known", property, id)
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  private static Analysis readable(Design design) {
    Analysis analysis = Validator.analyse(design);
    for (Locale language : Texts.LANGUAGES) {
      Texts texts = Texts.in(language);
      for (Finding finding : analysis.findings()) {
        assertThat(texts.text(finding.message())).isNotBlank();
        assertThat(texts.text(finding.remedy())).isNotBlank();
      }
      for (Proof proof : analysis.proofs()) {
        proof.path().ifPresent(p -> p.hops().forEach(h -> texts.text(h.what())));
        proof.decisions().forEach(d -> texts.text(d.what()));
      }
    }
    return analysis;
  }
}
