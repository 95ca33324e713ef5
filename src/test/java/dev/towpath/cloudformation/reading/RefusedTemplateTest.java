package dev.towpath.cloudformation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Home;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CloudFormation refuses to deploy is told with its place. */
class RefusedTemplateTest {
  private static final String RULES =
      """
      Parameters:
        Stage: {Type: String, Default: test}
        Size: {Type: String}
        Zones: {Type: CommaDelimitedList, Default: 'a,b'}
      Rules:
        OnlySmallInTest:
          RuleCondition: !Equals [!Ref Stage, test]
          Assertions:
            - Assert: {'Fn::Contains': [[small, medium], !Ref Size]}
              AssertDescription: Tests need no large machine
        Zones:
          Assertions:
            - Assert: {'Fn::EachMemberIn': [!Ref Zones, [a, b, c]]}
      Resources:
        Bucket: {Type: 'AWS::S3::Bucket'}
      """;

  private static final Choices CHOICES = Choices.at(Home.DEFAULT);

  private static List<String> remarks(String text, Choices choices, Remark.Kind kind) {
    SourceResult.Read read = (SourceResult.Read) TemplateSource.read(text, choices);
    return read.source().report().remarks().stream()
        .filter(remark -> remark.kind() == kind)
        .map(r -> r.position() + " " + Texts.in(Locale.ENGLISH).text(r.message()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "test, small, 'a,b', 0",
    "test, large, 'a,b', 1",
    "live, large, 'a,b', 0",
    "live, large, 'a,d', 1",
    "test, large, 'a,d', 2",
  })
  void aRuleIsHeldAgainstTheChosenValues(String stage, String size, String zones, int refused) {
    Choices chosen =
        CHOICES
            .withParameter("Stage", Optional.of(stage))
            .withParameter("Size", Optional.of(size))
            .withParameter("Zones", Optional.of(zones));
    assertThat(remarks(RULES, chosen, Remark.Kind.REFUSED)).hasSize(refused);
  }

  @Test
  void aRuleThatFailsIsToldInItsOwnWords() {
    assertThat(
            remarks(
                RULES, CHOICES.withParameter("Size", Optional.of("large")), Remark.Kind.REFUSED))
        .singleElement()
        .asString()
        .startsWith("9:17")
        .contains("OnlySmallInTest")
        .endsWith("Tests need no large machine");
  }

  @Test
  void aRuleOnWhatIsNotKnownIsNotKnown() {
    assertThat(remarks(RULES, CHOICES, Remark.Kind.REFUSED)).isEmpty();
    assertThat(remarks(RULES, CHOICES, Remark.Kind.UNRESOLVED))
        .anyMatch(line -> line.contains("OnlySmallInTest"));
  }

  @Test
  void outputsDependenciesAndConditionsNameWhatThereIs() {
    String text =
        """
        Conditions: {Live: !Equals [a, a]}
        Resources:
          A: {Type: 'AWS::S3::Bucket', DependsOn: [B, Gone], Condition: Live}
          B: {Type: 'AWS::S3::Bucket', DependsOn: A, Condition: Missing}
        Outputs:
          One: {Value: !Ref A, Condition: Live}
          Two: {Value: !GetAtt Away.Arn}
          Three: {Value: !Sub ['${x}-${B}-${Lost.Arn}-${!Not}-${AWS::Region}', {x: !Ref None}]}
        """;
    assertThat(remarks(text, CHOICES, Remark.Kind.REFUSED))
        .extracting(line -> line.replaceAll("(which|: CloudFormation).*", "").strip())
        .containsExactly(
            "3:43 A depends on Gone,",
            "4:57 B has the condition Missing,",
            "7:3 The output Two names Away,",
            "8:3 The output Three names None,",
            "8:3 The output Three names Lost,");
  }

  @Test
  void aMacroMayAddWhatIsMissing() {
    String text =
        "Transform: AWS::Serverless-2016-10-31\nResources: {A: {Type: x}}\n"
            + "Outputs: {O: {Value: !Ref ARole}}\n";
    assertThat(remarks(text, CHOICES, Remark.Kind.REFUSED)).isEmpty();
  }
}
