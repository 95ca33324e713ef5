package dev.towpath.cloudformation.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Validator;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.edit.ReportAgain;
import dev.towpath.edit.SuppressHere;
import dev.towpath.edit.SwitchRuleOff;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Suppressions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is suppressed in a template stands in it, beside the resource, and nowhere else. */
class SuppressionMetadataTest {
  private static final String YAML =
      """
      # network of the studio
      Resources:
        Idle: # kept for the event
          Type: AWS::EC2::EIP

        Vpc:
          Type: AWS::EC2::VPC
          Properties:
            CidrBlock: 10.0.0.0/8 # too large
          Metadata:
            cfn-lint:
              config:
                ignore_checks: [E3505]
      """;

  private static final ResourceId IDLE = ResourceId.of("Idle");
  private static final ResourceId VPC = ResourceId.of("Vpc");

  private static Design design(String text) {
    return TemplateSource.read(text, Choices.of(Json.Obj.EMPTY))
            instanceof SourceResult.Read(TemplateSource source)
        ? TemplateDesign.of("template", source)
        : Design.empty("refused");
  }

  private static String written(Design design) {
    return TemplateDesign.written(design).orElseThrow().text();
  }

  @Test
  void aSuppressionAddsItsLinesAndNoOthers() {
    Design design = new SuppressHere("TP6001", IDLE, "kept for the event").apply(design(YAML));
    assertThat(written(design))
        .isEqualTo(
            YAML.replace(
                "    Type: AWS::EC2::EIP\n",
                """
                    Type: AWS::EC2::EIP
                    Metadata:
                      Towpath:
                        Suppress:
                          TP6001: kept for the event
                """));
  }

  @Test
  void metadataOfOthersStaysAsItIs() {
    Design design = new SuppressHere("TP2003", VPC, "given: by \"net\"").apply(design(YAML));
    String text = written(design);
    assertThat(text).startsWith(YAML);
    assertThat(Suppressions.of(design(text)).resources())
        .isEqualTo(Map.of(VPC, Map.of("TP2003", "given: by \"net\"")));
  }

  @Test
  void aRuleThatIsOffStandsInTheMetadataOfTheTemplate() {
    Design design = new SwitchRuleOff("TP2003", "not ours").apply(design(YAML));
    Design again = design(written(design));
    assertThat(Suppressions.of(again)).isEqualTo(Suppressions.of(design));
    assertThat(Validator.analyse(again).suppressed()).isNotEmpty();
  }

  @Test
  void whatIsReportedAgainLeavesNoTrace() {
    Design design = new SuppressHere("TP6001", IDLE, "a").apply(design(YAML));
    Design more = new SwitchRuleOff("TP2003", "b").apply(design);
    Design saved = design(written(new SuppressHere("TP2003", VPC, "c").apply(more)));
    Design none =
        new ReportAgain("TP2003", VPC).apply(new ReportAgain("TP6001", IDLE).apply(saved));
    assertThat(written(none)).isEqualTo(YAML);
  }

  @Test
  void savingSettlesIt() {
    Design design = new SuppressHere("TP6001", IDLE, "a").apply(design(YAML));
    Design settled = TemplateDesign.settled(design);
    assertThat(Suppressions.of(settled)).isEqualTo(Suppressions.of(design));
    assertThat(written(settled)).isEqualTo(written(design));
  }

  @Test
  void jsonTakesItTheSameWay() {
    String json =
        """
        {
          "Resources": {
            "Idle": {
              "Type": "AWS::EC2::EIP"
            }
          }
        }
        """;
    Design design = new SuppressHere("TP6001", IDLE, "予備").apply(design(json));
    Design again = design(written(design));
    assertThat(Suppressions.of(again)).isEqualTo(Suppressions.of(design));
    assertThat(written(new ReportAgain("TP6001", IDLE).apply(again))).isEqualTo(json);
  }

  @Test
  void whatIsNotUnderstoodIsPassedOver() {
    String odd =
        """
        Metadata: {Towpath: [1]}
        Resources:
          Idle:
            Type: AWS::EC2::EIP
            Metadata: {Towpath: {Suppress: {TP6001: [x]}}}
        """;
    assertThat(Suppressions.of(design(odd)).isEmpty()).isTrue();
    assertThat(written(design(odd))).isEqualTo(odd);
  }

  @Test
  void otherChoicesKeepWhatIsNotSavedYet() {
    Design design = new SuppressHere("TP6001", IDLE, "a").apply(design(YAML));
    TemplateSource source = TemplateDesign.source(design).orElseThrow();
    assertThat(Suppressions.of(TemplateDesign.with(design, source)))
        .isEqualTo(Suppressions.of(design));
  }
}
