package dev.towpath.iam;

import static dev.towpath.iam.Decision.Outcome.ALLOWED;
import static dev.towpath.iam.Decision.Outcome.EXPLICIT_DENY;
import static dev.towpath.iam.Decision.Outcome.IMPLICIT_DENY;
import static dev.towpath.iam.Sample.ALLOW_ALL;
import static dev.towpath.iam.Sample.NOTHING;
import static dev.towpath.iam.Sample.ROOT;
import static dev.towpath.iam.Sample.SERVICE;
import static dev.towpath.iam.Sample.SESSION;
import static dev.towpath.iam.Sample.STRANGER;
import static dev.towpath.iam.Sample.USER;
import static dev.towpath.iam.Sample.call;
import static dev.towpath.iam.Sample.get;
import static dev.towpath.iam.Sample.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which policies must allow a call, and which stop it. */
class AccessTest {
  private static final Policy DENY_ALL =
      policy("{'Sid':'No','Effect':'Deny','Action':'*','Resource':'*'}");
  private static final Policy DENY_EVERYONE =
      policy("{'Sid':'No','Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}");
  private static final Policy ALLOW_LISTS =
      policy("{'Effect':'Allow','Action':'s3:List*','Resource':'*'}");

  private static Policy allow(String principal) {
    return policy(
        "{'Effect':'Allow','Principal':" + principal + ",'Action':'s3:*','Resource':'*'}");
  }

  private static Outcome outcome(Principal caller, Policies policies) {
    return Access.decide(get(caller), policies).outcome();
  }

  @Test
  void withoutAnyPolicyNothingIsAllowedButToRoot() {
    assertThat(outcome(USER, Policies.NONE)).isEqualTo(IMPLICIT_DENY);
    assertThat(outcome(Principal.ANONYMOUS, Policies.NONE)).isEqualTo(IMPLICIT_DENY);
    assertThat(outcome(ROOT, Policies.NONE)).isEqualTo(ALLOWED);
  }

  @ParameterizedTest(name = "{0} with identity {1}, resource {2}: {3}")
  @CsvSource({
    "arn:aws:iam::111122223333:user/dev/erin, true, false, ALLOWED",
    "arn:aws:iam::111122223333:user/dev/erin, false, true, ALLOWED",
    "arn:aws:iam::444455556666:user/sam, true, false, IMPLICIT_DENY",
    "arn:aws:iam::444455556666:user/sam, false, true, IMPLICIT_DENY",
    "arn:aws:iam::444455556666:user/sam, true, true, ALLOWED",
    "arn:aws:iam::444455556666:root, false, true, ALLOWED",
    "arn:aws:iam::444455556666:root, false, false, IMPLICIT_DENY",
    "anonymous, true, false, IMPLICIT_DENY",
    "anonymous, false, true, ALLOWED",
    "logging.s3.amazonaws.com, true, false, IMPLICIT_DENY",
    "logging.s3.amazonaws.com, false, true, ALLOWED",
  })
  void oneSideIsEnoughWithinAnAccountOnly(
      String caller, boolean identity, boolean resource, Outcome expected) {
    Policies policies =
        Policies.NONE
            .withIdentity(identity ? ALLOW_ALL : NOTHING)
            .withResource(resource ? allow("'*'") : NOTHING);
    assertThat(outcome(Principal.of(caller), policies)).isEqualTo(expected);
  }

  @Test
  void accountInTheResourcePolicyLeavesItToIdentityPolicies() {
    Policies policies = Policies.NONE.withResource(allow("{'AWS':'111122223333'}"));
    assertThat(outcome(USER, policies)).isEqualTo(IMPLICIT_DENY);
    assertThat(outcome(ROOT, policies)).isEqualTo(ALLOWED);
    assertThat(outcome(USER, policies.withIdentity(ALLOW_ALL))).isEqualTo(ALLOWED);
  }

  @ParameterizedTest(name = "{0} named as {1} within a boundary: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:iam::111122223333:user/u | {'AWS':'arn:aws:iam::111122223333:user/u'} | ALLOWED",
        "arn:aws:iam::111122223333:user/u | '*' | ALLOWED",
        "arn:aws:sts::111122223333:assumed-role/R/s | {'AWS':'arn:aws:iam::111122223333:role/R'} |"
            + " IMPLICIT_DENY",
        "arn:aws:sts::111122223333:assumed-role/R/s |"
            + " {'AWS':'arn:aws:sts::111122223333:assumed-role/R/s'} | ALLOWED",
        "arn:aws:sts::111122223333:assumed-role/R/s | {'AWS':'111122223333'} | IMPLICIT_DENY",
      },
      quoteCharacter = '"')
  void boundaryAndSessionPolicyLimitGrantsToRolesOnly(
      String caller, String principal, Outcome expected) {
    Policies resource = Policies.NONE.withResource(allow(principal));
    assertThat(outcome(Principal.of(caller), resource.withBoundary(ALLOW_LISTS)))
        .isEqualTo(expected);
    Policies session =
        new Policies(
            List.of(),
            resource.resource(),
            Optional.empty(),
            List.of(),
            List.of(ALLOW_LISTS),
            List.of(),
            List.of(),
            false);
    assertThat(outcome(Principal.of(caller), session)).isEqualTo(expected);
  }

  @Test
  void boundaryLimitsIdentityPoliciesAlsoAcrossAccounts() {
    Policies within = Policies.NONE.withIdentity(ALLOW_ALL).withBoundary(ALLOW_LISTS);
    assertThat(Access.decide(get(USER), within)).isEqualTo(Decision.noAllow(PolicyType.BOUNDARY));
    Policies across = within.withResource(allow("'*'"));
    assertThat(Access.decide(get(STRANGER), across))
        .isEqualTo(Decision.noAllow(PolicyType.BOUNDARY));
    assertThat(outcome(STRANGER, across.withBoundary(ALLOW_ALL))).isEqualTo(ALLOWED);
  }

  @Test
  void denialInAnyPolicyWins() {
    Policies open = Policies.NONE.withIdentity(ALLOW_ALL).withResource(allow("'*'"));
    assertThat(outcome(USER, open)).isEqualTo(ALLOWED);
    assertThat(Access.decide(get(USER), open.withIdentity(ALLOW_ALL, DENY_ALL)))
        .isEqualTo(denied(PolicyType.IDENTITY));
    assertThat(Access.decide(get(USER), open.withResource(DENY_EVERYONE)))
        .isEqualTo(denied(PolicyType.RESOURCE));
    assertThat(Access.decide(get(USER), open.withEndpoint(DENY_EVERYONE)))
        .isEqualTo(denied(PolicyType.ENDPOINT));
    assertThat(Access.decide(get(USER), open.withBoundary(DENY_ALL)))
        .isEqualTo(denied(PolicyType.BOUNDARY));
    assertThat(Access.decide(get(USER), organization(open, List.of(List.of(DENY_ALL)), List.of())))
        .isEqualTo(denied(PolicyType.SERVICE_CONTROL));
    assertThat(
            Access.decide(
                get(USER), organization(open, List.of(), List.of(List.of(DENY_EVERYONE)))))
        .isEqualTo(denied(PolicyType.RESOURCE_CONTROL));
  }

  private static Decision denied(PolicyType type) {
    return new Decision(EXPLICIT_DENY, Reason.STATEMENT, Optional.of(type), Optional.of("No"));
  }

  private static Policies organization(Policies p, List<List<Policy>> scp, List<List<Policy>> rcp) {
    return new Policies(
        p.identity(),
        p.resource(),
        p.endpoint(),
        p.boundary(),
        p.session(),
        scp,
        rcp,
        p.restrictPublicBuckets());
  }

  @Test
  void everyLevelOfServiceControlPoliciesMustAllow() {
    Policies open = Policies.NONE.withIdentity(ALLOW_ALL).withResource(allow("'*'"));
    List<Policy> all = List.of(ALLOW_ALL);
    List<Policy> lists = List.of(ALLOW_LISTS);
    assertThat(outcome(USER, organization(open, List.of(all, all), List.of()))).isEqualTo(ALLOWED);
    Policies narrow = organization(open, List.of(all, lists), List.of());
    assertThat(Access.decide(get(USER), narrow))
        .isEqualTo(Decision.noAllow(PolicyType.SERVICE_CONTROL));
    assertThat(outcome(ROOT, narrow)).isEqualTo(IMPLICIT_DENY);
    assertThat(outcome(SERVICE, narrow)).isEqualTo(ALLOWED);
    assertThat(outcome(Principal.ANONYMOUS, narrow)).isEqualTo(ALLOWED);
  }

  @Test
  void resourceControlPoliciesOnlyDeny() {
    Policies open = Policies.NONE.withIdentity(ALLOW_ALL);
    assertThat(outcome(USER, organization(open, List.of(), List.of(List.of(NOTHING)))))
        .isEqualTo(ALLOWED);
  }

  @Test
  void endpointPolicyMustAllowAndGrantsNothing() {
    Policies open = Policies.NONE.withIdentity(ALLOW_ALL);
    assertThat(Access.decide(get(USER), open.withEndpoint(NOTHING)))
        .isEqualTo(Decision.noAllow(PolicyType.ENDPOINT));
    assertThat(outcome(USER, open.withEndpoint(allow("'*'")))).isEqualTo(ALLOWED);
    assertThat(outcome(USER, Policies.NONE.withEndpoint(allow("'*'")))).isEqualTo(IMPLICIT_DENY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3:GetBucketPolicy", "s3:putbucketpolicy", "s3:DeleteBucketPolicy"})
  void rootOfTheOwnerKeepsTheBucketPolicy(String action) {
    Policies locked = Policies.NONE.withResource(DENY_EVERYONE);
    assertThat(Access.decide(call(ROOT, action), locked).reason())
        .isEqualTo(Reason.ROOT_KEEPS_BUCKET_POLICY);
    assertThat(Access.decide(call(USER, action), locked.withIdentity(ALLOW_ALL)).outcome())
        .isEqualTo(EXPLICIT_DENY);
    assertThat(Access.decide(call(ROOT, action), locked.withEndpoint(NOTHING)).outcome())
        .isEqualTo(IMPLICIT_DENY);
  }

  @Test
  void rootIsDeniedOtherCalls() {
    Policies locked = Policies.NONE.withResource(DENY_EVERYONE);
    assertThat(Access.decide(call(ROOT, "s3:PutBucketAcl"), locked).outcome())
        .isEqualTo(EXPLICIT_DENY);
    assertThat(Access.decide(call(ROOT, "s3:GetBucketPolicyStatus"), locked).outcome())
        .isEqualTo(EXPLICIT_DENY);
  }

  @Test
  void otherAccountsNeverTouchTheBucketPolicy() {
    Policies open = Policies.NONE.withIdentity(ALLOW_ALL).withResource(allow("'*'"));
    assertThat(Access.decide(call(STRANGER, "s3:GetBucketPolicy"), open))
        .isEqualTo(Decision.of(IMPLICIT_DENY, Reason.OTHER_ACCOUNT));
    Principal otherRoot = Principal.of("arn:aws:iam::444455556666:root");
    assertThat(Access.decide(call(otherRoot, "s3:PutBucketPolicy"), open).outcome())
        .isEqualTo(IMPLICIT_DENY);
  }

  @Test
  void theStatementThatDecidesIsNamed() {
    Policy two =
        policy(
            "{'Effect':'Allow','Action':'s3:Put*','Resource':'*'}",
            "{'Effect':'Allow','Action':'s3:Get*','Resource':'*'}");
    Decision decision = Access.decide(get(SESSION), Policies.NONE.withIdentity(two));
    assertThat(decision)
        .isEqualTo(
            new Decision(
                ALLOWED, Reason.STATEMENT, Optional.of(PolicyType.IDENTITY), Optional.of("2")));
    assertThat(Texts.in(Locale.ENGLISH).text(decision.message()))
        .isEqualTo("The identity policy allows it with statement 2");
  }
}
