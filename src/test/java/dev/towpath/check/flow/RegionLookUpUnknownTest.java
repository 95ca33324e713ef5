package dev.towpath.check.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.check.Validator;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.network.Path;
import dev.towpath.proof.Prover;
import dev.towpath.proof.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The Region look-up without a way to the internet, as the field report and AWS's sample have it.
 */
class RegionLookUpUnknownTest {
  private static final String NO_WAY_OUT = "\"RouteA\":null,\"RouteC\":null";
  private static final String HLS =
      """
      "Channel":{"Properties":{"Destinations":[{"Id":"archive","Settings":[
        {"Url":"s3ssl://towpath-archive/a/index"},{"Url":"s3ssl://towpath-archive/b/index"}]}],
        "EncoderSettings":{"OutputGroups":[{"Name":"hls","OutputGroupSettings":{
        "HlsGroupSettings":{"Destination":{"DestinationRefId":"archive"}}}}]}}}\
      """;

  @Test
  void isAnErrorForAnArchiveGroup() {
    assertThat(found("{" + NO_WAY_OUT + "}"))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void isAWarningForAnHlsGroup() {
    assertThat(found("{" + NO_WAY_OUT + "," + HLS + "}"))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void saysBothPiecesOfEvidenceInBothLanguages() {
    Finding finding = found("{" + NO_WAY_OUT + "}").getFirst();
    assertThat(Texts.in(Locale.ENGLISH).text(finding.remedy()))
        .contains("Failed to fetch region name for bucket", "AWS sample");
    assertThat(Texts.in(Locale.JAPANESE).text(finding.remedy()))
        .contains("Failed to fetch region name for bucket", "AWS のサンプル");
  }

  @Test
  void theFixLetsTheLookUpReachAndLeavesTheMediaOnTheEndpoint() {
    Design design = Examples.patched("{" + NO_WAY_OUT + "}");
    Finding finding = found("{" + NO_WAY_OUT + "}").getFirst();
    Design after = finding.fixes().getFirst().edit().apply(design);
    assertThat(Prover.prove(after))
        .allSatisfy(proof -> assertThat(proof.verdict()).isInstanceOf(Verdict.Reaches.class));
    assertThat(Prover.prove(after).getFirst().path().flatMap(Path::endpoint))
        .contains(ResourceId.of("Endpoint"));
  }

  private static List<Finding> found(String patch) {
    return Validator.analyse(Examples.patched(patch)).findings().stream()
        .filter(f -> f.rule().equals("TP1003"))
        .toList();
  }
}
