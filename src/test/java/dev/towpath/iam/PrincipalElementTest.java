package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom Principal and NotPrincipal name. */
class PrincipalElementTest {
  private static final String SELF = "arn:aws:sts::111122223333:assumed-role/Encoder/channel-1";
  private static final String ROLE = "arn:aws:iam::111122223333:role/media/Encoder";
  private static final String ROOT = "arn:aws:iam::111122223333:root";

  @ParameterizedTest(name = "{0} names {1}: {2}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "'*' | anonymous | ALLOWS",
        "{'AWS':'*'} | anonymous | ALLOWS",
        "{'AWS':'*'} | logging.s3.amazonaws.com | ALLOWS",
        "{'AWS':'111122223333'} | arn:aws:iam::111122223333:user/a | ALLOWS",
        "{'AWS':'" + ROOT + "'} | arn:aws:iam::111122223333:user/a | ALLOWS",
        "{'AWS':'" + ROOT + "'} | arn:aws:iam::444455556666:user/a | SILENT",
        "{'AWS':'111122223333'} | anonymous | SILENT",
        "{'AWS':'111122223333'} | logging.s3.amazonaws.com | SILENT",
        "{'AWS':'arn:aws:iam::111122223333:user/a'} | arn:aws:iam::111122223333:user/a | ALLOWS",
        "{'AWS':'arn:aws:iam::111122223333:user/a'} | arn:aws:iam::111122223333:user/A | SILENT",
        "{'AWS':'arn:aws:iam::111122223333:user/a'} | arn:aws:iam::111122223333:user/x/a | SILENT",
        "{'AWS':'arn:aws:iam::111122223333:user/*'} | arn:aws:iam::111122223333:user/a | SILENT",
        "{'AWS':'arn:aws:iam::111122223333:user/a'} | arn:aws:sts::111122223333:federated-user/a | SILENT",
        "{'AWS':'" + ROLE + "'} | " + SELF + " | ALLOWS",
        "{'AWS':'" + ROLE + "'} | " + ROLE + " | ALLOWS",
        "{'AWS':'arn:aws:iam::444455556666:role/Encoder'} | " + SELF + " | SILENT",
        "{'AWS':'arn:aws:iam::111122223333:role/Other'} | " + SELF + " | SILENT",
        "{'AWS':'" + SELF + "'} | " + SELF + " | ALLOWS",
        "{'AWS':'" + SELF + "2'} | " + SELF + " | SILENT",
        "{'AWS':'" + SELF + "'} | " + ROLE + " | UNKNOWN",
        "{'AWS':'arn:aws:sts::111122223333:assumed-role/Other/x'} | " + ROLE + " | SILENT",
        "{'AWS':'AIDAEXAMPLEEXAMPLE00'} | " + SELF + " | SILENT",
        "{'AWS':['444455556666','111122223333']} | " + SELF + " | ALLOWS",
        "{'Service':'logging.s3.amazonaws.com'} | logging.s3.amazonaws.com | ALLOWS",
        "{'Service':'logging.s3.amazonaws.com'} | cloudtrail.amazonaws.com | SILENT",
        "{'Federated':'accounts.google.com'} | accounts.google.com | ALLOWS",
        "{'AWS':'444455556666','Service':'a.amazonaws.com'} | a.amazonaws.com | ALLOWS",
        "{'CanonicalUser':'79a5'} | " + SELF + " | UNKNOWN",
        "{'CanonicalUser':'79a5'} | anonymous | SILENT",
        "{} | " + SELF + " | SILENT",
      })
  void names(String element, String principal, StatementResult.Outcome expected) {
    assertThat(says("Allow", "'Principal':" + element, Principal.of(principal)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"79a5, ALLOWS", "other, SILENT"})
  void canonicalUserIsTheWholeAccount(String own, StatementResult.Outcome expected) {
    Principal caller = Sample.USER.withCanonicalUser(own);
    assertThat(says("Allow", "'Principal':{'CanonicalUser':'79a5'}", caller)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "Deny to all but {0} meets {1}: {2}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "['" + SELF + "','" + ROLE + "','" + ROOT + "'] | " + SELF + " | SILENT",
        "['" + ROLE + "','" + ROOT + "'] | " + SELF + " | DENIES",
        "['" + SELF + "','" + ROOT + "'] | " + SELF + " | DENIES",
        "['" + SELF + "','" + ROLE + "'] | " + SELF + " | DENIES",
        "['" + ROLE + "','" + ROOT + "'] | " + ROLE + " | DENIES",
        "['" + SELF + "','" + ROLE + "','" + ROOT + "'] | " + ROLE + " | UNKNOWN",
        "['arn:aws:iam::111122223333:user/a','111122223333'] | arn:aws:iam::111122223333:user/a | SILENT",
        "['arn:aws:iam::111122223333:user/a'] | arn:aws:iam::111122223333:user/a | DENIES",
        "['" + ROOT + "'] | arn:aws:iam::111122223333:user/a | DENIES",
        "['" + ROOT + "'] | " + ROOT + " | SILENT",
        "['" + ROOT + "'] | anonymous | DENIES",
        "['*'] | " + SELF + " | SILENT",
      })
  void notPrincipalInDenySparesOnlyWholeChains(
      String entries, String principal, StatementResult.Outcome expected) {
    assertThat(says("Deny", "'NotPrincipal':{'AWS':" + entries + "}", Principal.of(principal)))
        .isEqualTo(expected);
  }

  @Test
  void notPrincipalInDenySparesServices() {
    String element = "'NotPrincipal':{'Service':'logging.s3.amazonaws.com'}";
    assertThat(says("Deny", element, Sample.SERVICE)).isEqualTo(StatementResult.Outcome.SILENT);
    assertThat(says("Deny", element, Sample.USER)).isEqualTo(StatementResult.Outcome.DENIES);
  }

  @ParameterizedTest(name = "Allow to all but {0} names {1}: {2}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "'" + ROLE + "' | " + SELF + " | SILENT",
        "'" + SELF + "' | " + SELF + " | SILENT",
        "'" + ROOT + "' | " + ROOT + " | SILENT",
        "'" + ROOT + "' | " + SELF + " | ALLOWS",
        "'" + ROLE + "' | anonymous | ALLOWS",
      })
  void notPrincipalInAllowLeavesOutWhomItNames(
      String entry, String principal, StatementResult.Outcome expected) {
    assertThat(says("Allow", "'NotPrincipal':{'AWS':" + entry + "}", Principal.of(principal)))
        .isEqualTo(expected);
  }

  @Test
  void notPrincipalInDenyMeetsEveryoneWithBoundary() {
    Policy bucket =
        Sample.policy(
            "{'Effect':'Deny','NotPrincipal':{'AWS':['arn:aws:iam::111122223333:user/dev/erin','"
                + ROOT
                + "']},'Action':'*','Resource':'*'}");
    Policies free = Policies.NONE.withIdentity(Sample.ALLOW_ALL).withResource(bucket);
    Request request = Sample.get(Sample.USER);
    assertThat(Access.decide(request, free).outcome()).isEqualTo(Decision.Outcome.ALLOWED);
    assertThat(Access.decide(request, free.withBoundary(Sample.ALLOW_ALL)).outcome())
        .isEqualTo(Decision.Outcome.EXPLICIT_DENY);
  }

  private static StatementResult.Outcome says(String effect, String element, Principal caller) {
    Policy policy =
        Sample.policy("{'Effect':'" + effect + "'," + element + ",'Action':'*','Resource':'*'}");
    return PolicyEvaluator.evaluate(policy, Sample.get(caller)).outcome();
  }
}
