package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.document.ProjectText;
import dev.towpath.edit.ReportAgain;
import dev.towpath.edit.SuppressHere;
import dev.towpath.edit.SwitchRuleOff;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Suppressions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suppressed is not told, but never lost. */
class SuppressionTest {
  private static final String RULE = "TP2001";
  private static final Design BAD = Examples.bad(RULE);
  private static final List<Finding> FOUND = Validator.analyse(BAD).findings();

  private static Finding finding() {
    return FOUND.stream().filter(f -> f.rule().equals(RULE)).findFirst().orElseThrow();
  }

  @Test
  void aFindingSuppressedAtItsResourceIsKeptApartWithTheReason() {
    Design design = new SuppressHere(RULE, finding().resource(), "by design").apply(BAD);
    Analysis analysis = Validator.analyse(design);
    assertThat(analysis.findings()).doesNotContain(finding()).hasSize(FOUND.size() - 1);
    assertThat(analysis.suppressed())
        .containsExactly(new Suppressed(finding(), "by design", false));
  }

  @Test
  void atAnotherResourceTheRuleStillSpeaks() {
    Design design = new SuppressHere(RULE, ResourceId.of("Elsewhere"), "no").apply(BAD);
    assertThat(Validator.analyse(design).findings()).isEqualTo(FOUND);
  }

  @Test
  void aRuleThatIsSwitchedOffIsSilentEverywhere() {
    Analysis analysis = Validator.analyse(new SwitchRuleOff(RULE, "not for us").apply(BAD));
    assertThat(analysis.findings()).noneMatch(f -> f.rule().equals(RULE));
    assertThat(analysis.suppressed()).allMatch(Suppressed::everywhere).isNotEmpty();
  }

  @Test
  void reportedAgainEverythingIsAsBefore() {
    Design here = new SuppressHere(RULE, finding().resource(), "a").apply(BAD);
    Design off = new SwitchRuleOff(RULE, "b").apply(here);
    assertThat(new ReportAgain(RULE, finding().resource()).apply(off)).isEqualTo(BAD);
  }

  @Test
  void theWatchHearsOfIt() {
    Watch watch = new Watch();
    watch.analyse(BAD);
    Design design = new SuppressHere(RULE, finding().resource(), "by design").apply(BAD);
    assertThat(watch.analyse(design).suppressed()).hasSize(1);
    assertThat(watch.analyse(BAD).suppressed()).isEmpty();
  }

  @Test
  void theProjectFileKeepsIt(@TempDir Path folder) throws Exception {
    Design design =
        new SwitchRuleOff("TP1004", "paid by another team")
            .apply(new SuppressHere(RULE, finding().resource(), "設計どおり \"so\"").apply(BAD));
    Path file = folder.resolve("design.towpath");
    Files.writeString(file, ProjectText.write(design));
    assertThat(ProjectFile.read(file)).isEqualTo(new Outcome.Opened(design));
  }

  @Property(tries = 100)
  void anyReasonComesBack(@ForAll String reason, @ForAll String other) {
    Suppressions suppressions =
        new Suppressions(java.util.Map.of(), java.util.Map.of())
            .withOff("TP1001", reason)
            .with("TP1002", ResourceId.of("Vpc"), other);
    assertThat(Suppressions.of(suppressions.in(BAD))).isEqualTo(suppressions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"suppressions\": 1}",
        "{\"suppressions\": {\"rules\": [], \"resources\": {\"\": {}, \"Vpc\": 3}}}",
        "{\"suppressions\": {\"rules\": {\"TP2001\": {}}, \"resources\": {\"Vpc\": {\"TP2001\":"
            + " []}}}}"
      })
  void whatCannotBeReadSuppressesNothing(String others) throws Exception {
    Design design =
        new Design(
            BAD.name(),
            BAD.home(),
            BAD.topology(),
            BAD.diagram(),
            (Json.Obj) JsonText.read(others));
    assertThat(Validator.analyse(design).findings()).isEqualTo(FOUND);
  }
}
