package dev.towpath.iam;

import static dev.towpath.iam.Sample.ALLOW_ALL;
import static dev.towpath.iam.Sample.NOTHING;
import static dev.towpath.iam.Sample.SESSION;
import static dev.towpath.iam.Sample.STRANGER;
import static dev.towpath.iam.Sample.USER;
import static dev.towpath.iam.Sample.get;
import static dev.towpath.iam.Sample.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which policy and statement a decision or a doubt is laid to. */
class DoubtTest {
  private static final String MAYBE = ",'Action':'*','Resource':{'Ref':'Something'}";
  private static final Policy MAYBE_ALLOW =
      policy(
          "{'Effect':'Deny','Principal':'*','Action':'s3:Put*','Resource':'*'}",
          "{'Sid':'Perhaps','Effect':'Allow','Principal':'*'" + MAYBE + "}");
  private static final Policy MAYBE_DENY =
      policy(
          "{'Effect':'Allow','Principal':'*','Action':'*','Resource':'*'}",
          "{'Sid':'Perhaps','Effect':'Deny','Principal':'*'" + MAYBE + "}");
  private static final Policy ALLOW_EVERYONE =
      policy("{'Sid':'All','Effect':'Allow','Principal':'*','Action':'*','Resource':'*'}");
  private static final Policy DENY_EVERYONE =
      policy("{'Sid':'No','Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}");

  /** Everything allows, but for one policy that is put in place of its own. */
  private static Policies open(PolicyType type, Policy policy) {
    return new Policies(
        List.of(type == PolicyType.IDENTITY ? policy : ALLOW_ALL),
        Optional.of(type == PolicyType.RESOURCE ? policy : ALLOW_EVERYONE),
        Optional.of(type == PolicyType.ENDPOINT ? policy : ALLOW_EVERYONE),
        List.of(type == PolicyType.BOUNDARY ? policy : ALLOW_ALL),
        List.of(type == PolicyType.SESSION ? policy : ALLOW_ALL),
        List.of(List.of(type == PolicyType.SERVICE_CONTROL ? policy : ALLOW_ALL)),
        List.of(List.of(type == PolicyType.RESOURCE_CONTROL ? policy : ALLOW_EVERYONE)),
        false);
  }

  private static Decision decision(Outcome outcome, PolicyType type, String statement) {
    return new Decision(outcome, Reason.STATEMENT, Optional.of(type), Optional.of(statement));
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TRUST"})
  void aPerhapsOfADenialIsLaidToItsStatement(PolicyType type) {
    assertThat(Access.decide(get(SESSION), open(type, MAYBE_DENY)))
        .isEqualTo(decision(Outcome.UNKNOWN, type, "Perhaps"));
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TRUST"})
  void aDenialIsLaidToItsStatement(PolicyType type) {
    assertThat(Access.decide(get(SESSION), open(type, DENY_EVERYONE)))
        .isEqualTo(decision(Outcome.EXPLICIT_DENY, type, "No"));
  }

  @ParameterizedTest
  @EnumSource(
      value = PolicyType.class,
      names = {"SERVICE_CONTROL", "ENDPOINT"})
  void aPerhapsOfAnAllowanceThatIsNeededIsLaidToItsStatement(PolicyType type) {
    assertThat(Access.decide(get(USER), open(type, MAYBE_ALLOW)))
        .isEqualTo(decision(Outcome.UNKNOWN, type, "Perhaps"));
    assertThat(Access.decide(get(USER), open(type, NOTHING))).isEqualTo(Decision.noAllow(type));
  }

  @ParameterizedTest
  @CsvSource({"BOUNDARY", "SESSION", "IDENTITY", "RESOURCE"})
  void acrossAccountsEveryAllowanceIsNeeded(PolicyType type) {
    assertThat(Access.decide(get(STRANGER), open(type, MAYBE_ALLOW)))
        .isEqualTo(decision(Outcome.UNKNOWN, type, "Perhaps"));
    assertThat(Access.decide(get(STRANGER), open(type, NOTHING))).isEqualTo(Decision.noAllow(type));
  }

  @Test
  void acrossAccountsWhatIsMissingWeighsMoreThanWhatIsNotKnown() {
    Policies both = Policies.NONE.withIdentity(NOTHING).withResource(MAYBE_ALLOW);
    assertThat(Access.decide(get(STRANGER), both)).isEqualTo(Decision.noAllow(PolicyType.IDENTITY));
    assertThat(Access.decide(get(STRANGER), both.withIdentity(MAYBE_ALLOW)))
        .isEqualTo(decision(Outcome.UNKNOWN, PolicyType.RESOURCE, "Perhaps"));
    assertThat(
            Access.decide(get(STRANGER), both.withIdentity(ALLOW_ALL).withResource(ALLOW_EVERYONE)))
        .isEqualTo(decision(Outcome.ALLOWED, PolicyType.RESOURCE, "All"));
  }

  @Test
  void withinAnAccountOneSureAllowanceIsEnough() {
    Policies maybe = Policies.NONE.withIdentity(MAYBE_ALLOW);
    assertThat(Access.decide(get(USER), maybe))
        .isEqualTo(decision(Outcome.UNKNOWN, PolicyType.IDENTITY, "Perhaps"));
    assertThat(Access.decide(get(USER), maybe.withResource(ALLOW_EVERYONE)))
        .isEqualTo(decision(Outcome.ALLOWED, PolicyType.RESOURCE, "All"));
    assertThat(Access.decide(get(USER), maybe.withResource(MAYBE_ALLOW)))
        .isEqualTo(decision(Outcome.UNKNOWN, PolicyType.RESOURCE, "Perhaps"));
    assertThat(Access.decide(get(USER), Policies.NONE.withResource(MAYBE_ALLOW)))
        .isEqualTo(decision(Outcome.UNKNOWN, PolicyType.RESOURCE, "Perhaps"));
    assertThat(Access.decide(get(USER), Policies.NONE.withIdentity(NOTHING)))
        .isEqualTo(Decision.of(Outcome.IMPLICIT_DENY, Reason.NO_ALLOW_IN_EITHER));
  }

  @Test
  void aSureRefusalEndsEveryDoubt() {
    Policies doubtful = open(PolicyType.IDENTITY, MAYBE_DENY);
    assertThat(Access.decide(get(USER), doubtful.withEndpoint(NOTHING)))
        .isEqualTo(Decision.noAllow(PolicyType.ENDPOINT));
    assertThat(Access.decide(get(USER), doubtful.withResource(DENY_EVERYONE)))
        .isEqualTo(decision(Outcome.EXPLICIT_DENY, PolicyType.RESOURCE, "No"));
  }

  @Test
  void theFirstDoubtIsNamed() {
    Policies doubtful =
        open(PolicyType.ENDPOINT, MAYBE_DENY).withIdentity(MAYBE_DENY).withResource(MAYBE_DENY);
    assertThat(Access.decide(get(USER), doubtful).type()).contains(PolicyType.ENDPOINT);
    Policies needed = open(PolicyType.ENDPOINT, MAYBE_ALLOW);
    assertThat(Access.decide(get(USER), needed.withResource(MAYBE_DENY)).type())
        .as("a denial that may be comes before an allowance that may not")
        .contains(PolicyType.RESOURCE);
  }

  @Test
  void theFirstStatementThatSurelyGrantsIsNamed() {
    Policy many =
        policy(
            "{'Sid':'Perhaps','Effect':'Allow'" + MAYBE + "}",
            "{'Sid':'Sure','Effect':'Allow','Action':'s3:Get*','Resource':'*'}",
            "{'Sid':'Late','Effect':'Allow','Action':'*','Resource':'*'}");
    assertThat(Access.decide(get(USER), Policies.NONE.withIdentity(many)).statement())
        .contains("Sure");
    assertThat(PolicyEvaluator.evaluate(many, get(USER)).statement()).contains("Sure");
  }

  @Test
  void theFirstStatementThatSurelyDeniesIsNamed() {
    Policy many =
        policy(
            "{'Sid':'Perhaps','Effect':'Deny'" + MAYBE + "}",
            "{'Sid':'Sure','Effect':'Deny','Action':'s3:Get*','Resource':'*'}",
            "{'Sid':'Late','Effect':'Deny','Action':'*','Resource':'*'}");
    assertThat(Access.decide(get(USER), Policies.NONE.withIdentity(many, ALLOW_ALL)).statement())
        .contains("Sure");
    assertThat(PolicyEvaluator.evaluate(many, get(USER)).statement()).contains("Sure");
  }

  @Test
  void aPublicPolicyUnderBlockPublicAccessRefusesOtherAccounts() {
    Policies open = open(PolicyType.TRUST, NOTHING);
    Policies restricted =
        new Policies(
            open.identity(),
            open.resource(),
            open.endpoint(),
            open.boundary(),
            open.session(),
            open.scp(),
            open.rcp(),
            true);
    assertThat(Access.decide(get(STRANGER), restricted))
        .isEqualTo(Decision.of(Outcome.EXPLICIT_DENY, Reason.PUBLIC_ACCESS_BLOCKED));
    assertThat(Access.decide(get(USER), restricted).outcome()).isEqualTo(Outcome.ALLOWED);
    assertThat(Access.decide(get(Sample.SERVICE), restricted).outcome()).isEqualTo(Outcome.ALLOWED);
    Policy unclear =
        policy(
            "{'Effect':'Allow','Principal':'*','Action':'*','Resource':'*','Condition':{'StringEquals':{'aws:SourceVpce':{'Ref':'E'}}}}",
            "{'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::444455556666:user/sam'},'Action':'*','Resource':'*'}");
    assertThat(Access.decide(get(STRANGER), restricted.withResource(unclear)))
        .isEqualTo(Decision.of(Outcome.UNKNOWN, Reason.PUBLIC_ACCESS_BLOCKED));
  }

  @Test
  void aDoubtAboutAllKeysOfAPrefixSparesThoseThatTheRequestCarries() {
    Policy tagged =
        policy(
            "{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringEquals':{'aws:PrincipalTag/team':'live'}}}");
    Request doubtful = get(USER).withUncertain(Set.of("aws:PrincipalTag/"));
    assertThat(PolicyEvaluator.evaluate(tagged, doubtful).outcome())
        .isEqualTo(StatementResult.Outcome.UNKNOWN);
    Request carried =
        get(USER, Map.of("aws:PrincipalTag/Team", List.of("live")))
            .withUncertain(Set.of("aws:PrincipalTag/"));
    assertThat(PolicyEvaluator.evaluate(tagged, carried).outcome())
        .isEqualTo(StatementResult.Outcome.ALLOWS);
    assertThat(
            PolicyEvaluator.evaluate(tagged, get(USER).withUncertain(Set.of("aws:RequestTag/")))
                .outcome())
        .isEqualTo(StatementResult.Outcome.SILENT);
  }
}
