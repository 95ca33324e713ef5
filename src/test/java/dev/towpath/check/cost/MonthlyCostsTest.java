package dev.towpath.check.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Analysis;
import dev.towpath.check.Examples;
import dev.towpath.check.Finding;
import dev.towpath.check.Validator;
import dev.towpath.check.Watch;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    assertThat(costs(priced).dates())
        .map(Object::toString)
        .containsExactly("2026-09-25", "2026-11-01");
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
    assertThat(costs(priced).lines()).isEqualTo(costs(right).lines());
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

  private static List<MonthlyCosts.Line> lines(Design design, Price price) {
    return costs(design).lines().stream().filter(l -> l.price() == price).toList();
  }

  private static final String TO_THE_INTERNET =
      """
      {"RouteA": {"Properties": {"NatGatewayId": {"Ref": "NatC"}}},
       "Channel": {"Properties": {
        "Destinations": [{"Id": "archive", "Settings": [
          {"Url": "https://203.0.113.5/a/live"}, {"Url": "https://203.0.113.6/b/live"}]}],
        "EncoderSettings": {
          "VideoDescriptions": [{"Name": "hd", "CodecSettings": {"H264Settings": {"Bitrate": 8000000}}}],
          "OutputGroups": [{"Name": "hls",
            "OutputGroupSettings": {"HlsGroupSettings": {"Destination": {"DestinationRefId": "archive"}}},
            "Outputs": [{"OutputName": "hd", "VideoDescriptionName": "hd",
              "OutputSettings": {"HlsOutputSettings": {"NameModifier": "_hd", "HlsSettings": {}}}}]}]}}}}
      """;

  @Test
  void whatLeavesForTheInternetIsCountedOnEachPipeline() {
    Design design = Examples.patched(TO_THE_INTERNET);
    assertThat(lines(design, Price.NAT_GIGABYTE)).hasSize(2);
    assertThat(lines(design, Price.INTERNET_GIGABYTE))
        .extracting(l -> l.amount().orElseThrow().toPlainString())
        .containsExactly("299.59", "299.59");
  }

  @Test
  void aGigabyteBetweenZonesCountsTwiceAndTokyosPriceIsUnknown() {
    List<MonthlyCosts.Line> crossed =
        lines(Examples.patched(TO_THE_INTERNET), Price.CROSS_ZONE_GIGABYTE);
    assertThat(crossed).hasSize(1);
    assertThat(crossed.getFirst().quantity()).contains(new BigDecimal("5256"));
    assertThat(crossed.getFirst().unit()).isEmpty();
    assertThat(crossed.getFirst().amount()).isEmpty();
  }

  @Test
  void anUnknownPriceIsKnownOnceItIsEntered() {
    Design design = Examples.patched(TO_THE_INTERNET);
    SetPrice set =
        new SetPrice(
            "ap-northeast-1",
            Price.CROSS_ZONE_GIGABYTE,
            Optional.of(new BigDecimal("0.01")),
            LocalDate.of(2026, 11, 24));
    Design priced = set.apply(design);
    assertThat(lines(priced, Price.CROSS_ZONE_GIGABYTE).getFirst().amount())
        .contains(new BigDecimal("52.56"));
    assertThat(costs(priced).dates()).map(Object::toString).contains("2026-11-24");
    Design unpriced =
        new SetPrice("ap-northeast-1", set.price(), Optional.empty(), set.date()).apply(priced);
    assertThat(unpriced).isEqualTo(design);
  }

  @Test
  void mediaThroughAnInterfaceEndpointCostsByTheGigabyte() {
    Design design =
        Examples.patched(
            """
            {"Endpoint": {"Properties": {"VpcEndpointType": "Interface", "RouteTableIds": null,
               "PrivateDnsEnabled": true, "SubnetIds": [{"Ref": "PrivateA"}, {"Ref": "PrivateC"}],
               "DnsOptions": {"PrivateDnsOnlyForInboundResolverEndpoint": "AllResolvers"},
               "SecurityGroupIds": [{"Fn::GetAtt": ["Group", "GroupId"]}]}},
             "Group": {"Properties": {"SecurityGroupIngress": [
               {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/16"}]}},
            """
                + bitrate("8000000")
                + "}");
    assertThat(lines(design, Price.INTERFACE_ENDPOINT_GIGABYTE))
        .extracting(l -> l.amount().orElseThrow().toPlainString())
        .containsExactly("26.28", "26.28");
    assertThat(lines(design, Price.NAT_GIGABYTE)).isEmpty();
  }

  @Test
  void findingsTellTheDesignsOwnPrices() {
    Design idle = Examples.patched("{\"Idle\": {\"Type\": \"AWS::EC2::EIP\", \"Properties\": {}}}");
    Edit edit =
        new SetPrice(
            "ap-northeast-1",
            Price.PUBLIC_ADDRESS_HOUR,
            Optional.of(BigDecimal.ONE),
            LocalDate.of(2026, 11, 24));
    assertThat(message(idle, "TP6001")).contains("3.65", "2026-09-25");
    assertThat(message(edit.apply(idle), "TP6001")).contains("730.00", "2026-11-24");
    Watch watch = new Watch();
    watch.analyse(idle);
    assertThat(watch.analyse(edit.apply(idle)).findings())
        .isEqualTo(Validator.analyse(edit.apply(idle)).findings());
  }

  @Test
  void outputsWithDestinationsOfTheirOwnCarryTheirOwnBitrate() {
    Design design =
        Examples.patched(
            """
            {"Channel": {"Properties": {
              "Destinations": [
                {"Id": "one", "Settings": [{"Url": "udp://203.0.113.5:5000"}, {"Url": "udp://203.0.113.6:5000"}]},
                {"Id": "two", "Settings": [{"Url": "udp://203.0.113.5:5010"}, {"Url": "udp://203.0.113.6:5010"}]}],
              "EncoderSettings": {
                "VideoDescriptions": [
                  {"Name": "hd", "CodecSettings": {"H264Settings": {"Bitrate": 8000000}}},
                  {"Name": "sd", "CodecSettings": {"H264Settings": {"Bitrate": 2000000}}}],
                "OutputGroups": [{"Name": "udp", "OutputGroupSettings": {"UdpGroupSettings": {}},
                  "Outputs": [
                    {"OutputName": "hd", "VideoDescriptionName": "hd", "OutputSettings":
                      {"UdpOutputSettings": {"Destination": {"DestinationRefId": "one"}}}},
                    {"OutputName": "sd", "VideoDescriptionName": "sd", "OutputSettings":
                      {"UdpOutputSettings": {"Destination": {"DestinationRefId": "two"}}}}]}]}}},
             "Group": {"Properties": {"SecurityGroupEgress": [{"IpProtocol": "-1", "CidrIp": "0.0.0.0/0"}]}}}
            """);
    assertThat(lines(design, Price.INTERNET_GIGABYTE))
        .extracting(l -> l.quantity().orElseThrow().toPlainString())
        .containsExactly("2628", "657", "2628", "657");
  }

  private static String message(Design design) {
    return message(design, "TP1004");
  }

  private static String message(Design design, String rule) {
    Analysis analysis = Validator.analyse(design);
    Finding finding =
        analysis.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
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
