package dev.towpath.check.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Analysis;
import dev.towpath.check.Examples;
import dev.towpath.check.Finding;
import dev.towpath.check.Validator;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Hours and gigabytes at dated prices; what is not known stays open. */
class MonthlyCostsTest {
  private static final String WITHOUT_ENDPOINT = "\"Endpoint\": null, \"BucketPolicy\": null";

  private static MonthlyCosts costs(Design design) {
    return MonthlyCosts.of(design, Validator.analyse(design).proofs());
  }

  @Test
  void gatewaysAndAddressesCostByTheHour() {
    MonthlyCosts costs = costs(Examples.right());
    assertThat(costs.lines()).hasSize(4);
    // Two NAT gateways and two addresses in Tokyo: 730 * (2 * 0.062 + 2 * 0.005).
    assertThat(costs.total()).isEqualByComparingTo("97.82");
    assertThat(costs.open()).isZero();
  }

  @Test
  void theDesignsOwnPricesComeFirstAndTheRestStays() throws Exception {
    Design right = Examples.right();
    Json.Obj own =
        (Json.Obj)
            JsonText.read(
                "{\"prices\": {\"date\": \"2026-11-01\", \"regions\": {\"ap-northeast-1\":"
                    + " {\"natHour\": 1}}}}");
    Design priced = new Design("", right.home(), right.topology(), right.diagram(), own);
    assertThat(costs(priced).total()).isEqualByComparingTo("1467.30");
    assertThat(costs(priced).date()).isEqualTo("2026-11-01");
  }

  @Test
  void aBrokenPriceTableIsPassedOver() throws Exception {
    Design right = Examples.right();
    Json.Obj own =
        (Json.Obj)
            JsonText.read(
                "{\"prices\": {\"date\": \"soon\", \"regions\": {\"ap-northeast-1\": {\"natHour\":"
                    + " \"x\", \"publicAddressHour\": -1}}}}");
    Design priced = new Design("", right.home(), right.topology(), right.diagram(), own);
    assertThat(costs(priced)).isEqualTo(costs(right));
  }

  @Test
  void aRegionWithoutPricesLeavesAmountsOpen() {
    MonthlyCosts costs =
        costs(
            Examples.patched(
                "{\"Far\": {\"Type\": \"AWS::EC2::EIP\", \"Region\": \"eu-west-1\", \"Properties\":"
                    + " {}}}"));
    assertThat(costs.open()).isEqualTo(1);
    assertThat(costs.total()).isEqualByComparingTo("97.82");
  }

  @Test
  void mediaThroughNatCostsByTheBitrate() {
    Design design = Examples.patched("{" + WITHOUT_ENDPOINT + ", " + bitrate("8000000") + "}");
    List<MonthlyCosts.Line> media =
        costs(design).lines().stream().filter(l -> l.price() == Price.NAT_GIGABYTE).toList();
    assertThat(media).hasSize(2);
    assertThat(media.getFirst().quantity()).contains(new BigDecimal("2628"));
    assertThat(media.getFirst().amount()).contains(new BigDecimal("162.94"));
    assertThat(message(design)).contains("5256 GB a month", "325.87 US dollars", "2026-09-25");
  }

  @Test
  void withoutABitrateTheAmountIsNotGuessed() {
    Design design = Examples.patched("{" + WITHOUT_ENDPOINT + "}");
    assertThat(costs(design).open()).isEqualTo(2);
    assertThat(message(design)).contains("the encoder settings do not tell");
  }

  private static String message(Design design) {
    Analysis analysis = Validator.analyse(design);
    Finding finding =
        analysis.findings().stream()
            .filter(f -> f.rule().equals("TP1004"))
            .findFirst()
            .orElseThrow();
    return Texts.in(Locale.ENGLISH).text(finding.message());
  }

  private static String bitrate(String bits) {
    return """
    "Channel": {"Properties": {"EncoderSettings": {
      "VideoDescriptions": [{"Name": "hd", "CodecSettings": {"H264Settings": {"Bitrate": %s}}}],
      "OutputGroups": [{"Name": "archive",
        "OutputGroupSettings": {"ArchiveGroupSettings": {"Destination": {"DestinationRefId": "archive"}}},
        "Outputs": [{"VideoDescriptionName": "hd", "OutputSettings": {"ArchiveOutputSettings": {}}}]}]}}}
    """
        .formatted(bits);
  }
}
