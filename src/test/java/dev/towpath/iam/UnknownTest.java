package dev.towpath.iam;

import static dev.towpath.iam.StatementResult.Outcome.ALLOWS;
import static dev.towpath.iam.StatementResult.Outcome.DENIES;
import static dev.towpath.iam.StatementResult.Outcome.SILENT;
import static dev.towpath.iam.StatementResult.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not known stays unknown exactly where it could change the answer. */
class UnknownTest {
  private static final String UNKNOWN_DENY =
      "{'Sid':'Maybe','Effect':'Deny','Principal':'*','Action':'*','Resource':'*',"
          + "'Condition':{'StringNotEquals':{'aws:SourceVpce':{'Ref':'Endpoint'}}}}";
  private static final String DENY =
      "{'Sid':'No','Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}";
  private static final String ALLOW =
      "{'Sid':'Yes','Effect':'Allow','Principal':'*','Action':'*','Resource':'*'}";
  private static final Request THROUGH_ENDPOINT =
      Sample.get(Sample.USER, Map.of("aws:SourceVpce", List.of("vpce-0a1b2c3d")));

  @Test
  void whereOthersCallAStatementWithoutPrincipalMeansNobodyKnowsWhom() {
    Policy deny = Sample.policy("{'Effect':'Deny','Action':'*','Resource':'*'}");
    Policies allowed = Policies.NONE.withIdentity(Sample.ALLOW_ALL);
    Request request = Sample.get(Sample.USER);
    Policies control =
        new Policies(
            List.of(Sample.ALLOW_ALL),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(List.of(deny)),
            false);
    assertThat(List.of(allowed.withResource(deny), allowed.withEndpoint(Sample.ALLOW_ALL), control))
        .allSatisfy(policies ->
            assertThat(Access.decide(request, policies).outcome())
                .isEqualTo(Decision.Outcome.UNKNOWN));
    assertThat(Access.decide(request, Policies.NONE.withIdentity(deny)).outcome())
        .isEqualTo(Decision.Outcome.EXPLICIT_DENY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'Effect':7", "'Effect':'allow'", "'Sid':'x'"})
  void whatDoesNeitherAllowNorDenyMayDoBoth(String effect) {
    Policy policy = Sample.policy("{" + effect + ",'Action':'*','Resource':'*'}");
    assertThat(PolicyEvaluator.evaluate(policy, Sample.get(Sample.USER)).outcome())
        .isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Principal':'*'",
        "'Effect':'Allow','Principal':'*','NotPrincipal':{'AWS':'111122223333'}"
      })
  void aResourcePolicyThatMayGrantLeavesItOpen(String elements) {
    Policy bucket = Sample.policy("{" + elements + ",'Action':'*','Resource':'*'}");
    assertThat(Access.decide(Sample.get(Sample.USER), Policies.NONE.withResource(bucket)).outcome())
        .isEqualTo(Decision.Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"Stop, Stop", "' ', 2", "'', 2"})
  void aStatementIsNamedByItsSidElseByItsNumber(String sid, String label) {
    Policy policy =
        Sample.policy(
            ALLOW,
            "{'Sid':'" + sid + "','Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}");
    assertThat(PolicyEvaluator.evaluate(policy, Sample.get(Sample.USER)).statement())
        .contains(label);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'Action':{'Ref':'A'},'Resource':'*' | UNKNOWN",
        "'Action':'*','Resource':'*','NotResource':'arn:aws:s3:::b' | UNKNOWN",
        "'Action':'*','NotAction':'s3:*','Resource':'*' | UNKNOWN",
        "'Action':['s3:Get*',{'Ref':'A'}],'Resource':'*' | ALLOWS",
        "'Action':['s3:Put*',{'Ref':'A'}],'Resource':'*' | UNKNOWN",
        "'NotAction':{'Ref':'A'},'Resource':'*' | UNKNOWN",
        "'NotAction':['s3:Get*',{'Ref':'A'}],'Resource':'*' | SILENT",
        "'Action':'*','Resource':{'Fn::GetAtt':['B','Arn']} | UNKNOWN",
        "'Action':'s3:Put*','Resource':{'Fn::GetAtt':['B','Arn']} | SILENT",
        "'Action':'*','Resource':{'Fn::Sub':'arn:aws:s3:::${B}/live/*'} | UNKNOWN",
        "'Action':'*','Resource':{'Fn::Sub':'arn:aws:s3:::${B}/vod/*'} | SILENT",
        "'Action':'*','Resource':{'Fn::Sub':'arn:aws:sqs:${AWS::Region}:x'} | SILENT",
        "'Action':'*','Resource':{'Fn::Sub':['arn:aws:s3:::${B}/live/*',{'B':{'Ref':'C'}}]} | UNKNOWN",
        "'Action':'*','Resource':{'Fn::Sub':'arn:aws:s3:::archive/${!aws:username}/*'} | SILENT",
        "'Action':'*','Resource':{'Fn::Join':['',['arn:aws:s3:::',{'Ref':'B'},'/live/*']]} | UNKNOWN",
        "'Action':'*','Resource':{'Fn::Join':['/',[{'Ref':'B'},'vod','*']]} | SILENT",
        "'Action':'*','Resource':{'Fn::Join':['',['arn:aws:s3:::archive','/*']]} | ALLOWS",
        "'Action':'*','NotResource':{'Fn::Sub':'arn:aws:s3:::${B}/vod/*'} | ALLOWS",
        "'Action':'*','Resource':'*','Principal':{'Ref':'P'} | UNKNOWN",
        "'Action':'*','Resource':'*','Principal':{'AWS':{'Ref':'P'}} | UNKNOWN",
        "'Action':'*','Resource':'*','Principal':{'AWS':[{'Ref':'P'},'*']} | ALLOWS",
        "'Action':'*','Resource':'*','NotPrincipal':{'AWS':{'Ref':'P'}} | UNKNOWN",
        "'Action':'*','Resource':'*','Condition':{'Fn::If':['C',{},{}]} | UNKNOWN",
        "'Action':'*','Resource':'*','Condition':{'Bool':{'Ref':'X'}} | UNKNOWN",
        "'Action':'*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':{'Ref':'X'}}} | SILENT",
        "'Action':'*','Resource':'*','Condition':{'NotIpAddress':{'aws:SourceIp':{'Ref':'X'}}} | ALLOWS",
        "'Action':'*','Resource':'*','Condition':{'NumericLessThan':{'aws:N':{'Ref':'X'}}} | UNKNOWN",
        "'Action':'*','Resource':'*','Condition':{'DateLessThan':{'aws:N':{'Ref':'X'}}} | UNKNOWN",
        "'Action':'*','Resource':'*','Condition':{'Bool':{'aws:N':{'Ref':'X'}}} | UNKNOWN",
        "'Action':'*','Resource':'*','Condition':{'IpAddress':{'aws:N':{'Ref':'X'}}} | UNKNOWN",
        "'Action':'*','Resource':'*','Condition':{'ArnLike':{'aws:N':{'Fn::Sub':'arn:aws:iam::${X}:*'}}}"
            + " | SILENT",
        "'Action':'*','Resource':'*','Condition':{'ArnLike':{'aws:Arn':{'Fn::Sub':'arn:aws:iam::${X}:*'}}}"
            + " | UNKNOWN",
        "'Action':'*','Resource':{'Ref':'AWS::NoValue'} | ALLOWS",
        "'Action':'*','Resource':'*','Condition':{'Ref':'AWS::NoValue'} | ALLOWS",
        "'Action':'*','Resource':['x',{'Ref':'AWS::NoValue'}] | SILENT",
      })
  void oneUnresolvedElement(String elements, StatementResult.Outcome expected) {
    Policy policy = Sample.policy("{'Effect':'Allow'," + elements + "}");
    Request request =
        Sample.get(
            Sample.USER,
            Map.of("aws:N", List.of("1"), "aws:Arn", List.of("arn:aws:iam::111122223333:role/A")));
    assertThat(PolicyEvaluator.evaluate(policy, request).outcome()).isEqualTo(expected);
  }

  @Test
  void definiteDenialWins() {
    assertThat(said(UNKNOWN_DENY, DENY)).isEqualTo(new StatementResult(DENIES, Optional.of("No")));
  }

  @Test
  void possibleDenialMakesAnAllowanceUnknown() {
    assertThat(said(ALLOW, UNKNOWN_DENY))
        .isEqualTo(new StatementResult(UNKNOWN, Optional.of("Maybe")));
  }

  @Test
  void possibleDenialOfWhatNothingAllowsIsNoMatter() {
    Policies policies = Policies.NONE.withResource(Sample.policy(UNKNOWN_DENY));
    assertThat(Access.decide(THROUGH_ENDPOINT, policies).outcome())
        .isEqualTo(Decision.Outcome.IMPLICIT_DENY);
    assertThat(Access.decide(THROUGH_ENDPOINT, policies.withIdentity(Sample.ALLOW_ALL)))
        .isEqualTo(
            new Decision(
                Decision.Outcome.UNKNOWN,
                Decision.Reason.STATEMENT,
                Optional.of(PolicyType.RESOURCE),
                Optional.of("Maybe")));
  }

  @Test
  void possibleAllowanceIsNoMatterWhereAnotherPolicyAllows() {
    Policy maybe = Sample.policy("{'Effect':'Allow','Action':{'Ref':'A'},'Resource':'*'}");
    Request request = Sample.get(Sample.USER);
    assertThat(Access.decide(request, Policies.NONE.withIdentity(maybe)).outcome())
        .isEqualTo(Decision.Outcome.UNKNOWN);
    assertThat(
            Access.decide(request, Policies.NONE.withIdentity(maybe, Sample.ALLOW_ALL)).outcome())
        .isEqualTo(Decision.Outcome.ALLOWED);
  }

  @Test
  void possibleGrantOfOneSideDoesNotHelpWhereTheOtherIsMissing() {
    Policy maybe = Sample.policy("{'Effect':'Allow','Action':{'Ref':'A'},'Resource':'*'}");
    Request request = Sample.get(Sample.STRANGER);
    Policies policies = Policies.NONE.withIdentity(maybe).withResource(Sample.NOTHING);
    assertThat(Access.decide(request, policies).outcome())
        .isEqualTo(Decision.Outcome.IMPLICIT_DENY);
    assertThat(Access.decide(request, policies.withResource(Sample.policy(ALLOW))).outcome())
        .isEqualTo(Decision.Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'StringEquals':{'aws:SourceIp':'x'}} | UNKNOWN",
        "{'Null':{'aws:sourceIp':'true'}} | UNKNOWN",
        "{'StringEquals':{'aws:SourceVpc':'x'}} | SILENT",
        "{'StringLike':{'aws:Other':'a${aws:SourceIp}'}} | UNKNOWN",
        "{'StringLike':{'aws:Other':'b${aws:SourceIp}'}} | SILENT",
      })
  void keysOfWhichNothingIsKnown(String condition, StatementResult.Outcome expected) {
    Policy policy =
        Sample.policy(
            "{'Effect':'Allow','Action':'*','Resource':'*','Condition':" + condition + "}");
    Request request =
        Sample.get(Sample.USER, Map.of("aws:Other", List.of("abc")))
            .withUncertain(Set.of("AWS:SourceIp"));
    assertThat(PolicyEvaluator.evaluate(policy, request).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'Ref':'PolicyParameter'}",
        "{'Version':'2012-10-17','Statement':{'Fn::If':['C',{},{}]}}",
        "{'Version':'2012-10-17'}",
        "[]",
        "7",
        "{'Statement':{'Effect':{'Ref':'E'},'Principal':'*','Action':'*','Resource':'*'}}",
        "{'Statement':{'Effect':'allow','Principal':'*','Action':'*','Resource':'*'}}",
        "{'Statement':{'Effect':'Allow','Principal':'*','Resource':'*'}}",
        "{'Statement':{'Effect':'Allow','Principal':'*','Action':'*','NotAction':'*','Resource':'*'}}",
        "{'Statement':{'Effect':'Allow','Principal':'someone','Action':'*','Resource':'*'}}",
        "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'IsLike':{'a:b':'c'}}}}",
      })
  void documentsThatAwsWouldNotAcceptAreNoAnswer(String document) {
    assertThat(PolicyEvaluator.evaluate(Sample.document(document), THROUGH_ENDPOINT).outcome())
        .isEqualTo(UNKNOWN);
  }

  @Test
  void certainMissLeavesASilentPolicy() {
    assertThat(said("{'Effect':{'Ref':'E'},'Action':'s3:Put*','Resource':'*'}").outcome())
        .isEqualTo(SILENT);
    assertThat(said(ALLOW).outcome()).isEqualTo(ALLOWS);
  }

  private static StatementResult said(String... statements) {
    return PolicyEvaluator.evaluate(Sample.policy(statements), THROUGH_ENDPOINT);
  }
}
