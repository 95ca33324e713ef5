package dev.towpath.iam;

import static dev.towpath.iam.StatementResult.Outcome.ALLOWS;
import static dev.towpath.iam.StatementResult.Outcome.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policy variables. */
class VariableTest {
  private static final Map<String, List<String>> ERIN = Map.of("aws:username", List.of("erin"));

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "2012-10-17, home/${aws:username}/*, home/erin/a, ALLOWS",
        "2012-10-17, home/${AWS:UserName}/*, home/erin/a, ALLOWS",
        "2012-10-17, home/${aws:username}/*, home/sam/a, SILENT",
        "2012-10-17, home/${aws:userid}/*, home//a, SILENT",
        "2012-10-17, \"home/${aws:userid, 'guest'}/*\", home/guest/a, ALLOWS",
        "2012-10-17, \"home/${aws:username, 'guest'}/*\", home/erin/a, ALLOWS",
        "2012-10-17, \"home/${aws:userid, guest}/*\", home/guest/a, SILENT",
        "2012-10-17, a${*}b, a*b, ALLOWS",
        "2012-10-17, a${*}b, axb, SILENT",
        "2012-10-17, a${?}b, axb, SILENT",
        "2012-10-17, a${$}b, a$b, ALLOWS",
        "2012-10-17, a${b, a${b, ALLOWS",
        "2008-10-17, home/${aws:username}/*, home/erin/a, SILENT",
        "2008-10-17, home/${aws:username}/*, home/${aws:username}/a, ALLOWS",
      })
  void standForValuesOfTheRequest(
      String version, String resource, String actual, StatementResult.Outcome expected) {
    String quoted = resource.replace("'", "\\u0027");
    Policy policy =
        Sample.document(
            "{'Version':'"
                + version
                + "','Statement':{'Effect':'Allow','Action':'*','Resource':'"
                + quoted
                + "'}}");
    Request request = new Request(Sample.USER, "s3:GetObject", actual, Sample.ACCOUNT, ERIN);
    assertThat(PolicyEvaluator.evaluate(policy, request).outcome()).isEqualTo(expected);
  }

  @Test
  void withoutVersionTheyAreText() {
    Policy policy =
        Sample.document(
            "{'Statement':{'Effect':'Allow','Action':'*','Resource':'${aws:username}'}}");
    Request request = new Request(Sample.USER, "s3:GetObject", "erin", Sample.ACCOUNT, ERIN);
    assertThat(PolicyEvaluator.evaluate(policy, request).outcome()).isEqualTo(SILENT);
  }

  @Test
  void wildcardsInTheValueAreNoWildcards() {
    Map<String, List<String>> context =
        Map.of("aws:username", List.of("*"), "s3:prefix", List.of("home/sam"));
    assertThat(Sample.tested("{'StringLike':{'s3:prefix':'home/${aws:username}'}}", context))
        .isEqualTo(SILENT);
  }

  @Test
  void missingOnesFitNothingSoNegatedOperatorsHold() {
    Map<String, List<String>> context = Map.of("s3:prefix", List.of("red"));
    String key = "{'s3:prefix':'${aws:PrincipalTag/team}'}}";
    assertThat(Sample.tested("{'StringEquals':" + key, context)).isEqualTo(SILENT);
    assertThat(Sample.tested("{'StringNotEquals':" + key, context)).isEqualTo(ALLOWS);
  }

  @Test
  void colonsInTheValueStayInTheirFieldOfAnArn() {
    Map<String, List<String>> context =
        Map.of(
            "aws:PrincipalTag/x", List.of("1:role/A"),
            "aws:PrincipalArn", List.of("arn:aws:iam::1:role/A"));
    String pattern = "arn:aws:iam::${aws:PrincipalTag/x}";
    assertThat(Sample.tested("{'ArnLike':{'aws:PrincipalArn':'" + pattern + "'}}", context))
        .isEqualTo(SILENT);
  }
}
