package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.iam.Decision.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all policies and callers. */
class AccessLawsTest {
  private static final String UNKNOWN = "{'Ref':'X'}";

  @Property
  void anotherDenialNeverAllows(
      @ForAll("statements") List<String> identity,
      @ForAll("statements") List<String> resource,
      @ForAll("statement") String statement,
      @ForAll("callers") Principal caller) {
    Outcome before = decide(identity, resource, caller);
    String denial = statement.replace("'Allow'", "'Deny'");
    Outcome after = decide(identity, plus(resource, denial), caller);
    if (before != Outcome.ALLOWED && before != Outcome.UNKNOWN) {
      assertThat(after).isIn(Outcome.EXPLICIT_DENY, Outcome.IMPLICIT_DENY);
    }
    if (after == Outcome.ALLOWED) {
      assertThat(before).isEqualTo(Outcome.ALLOWED);
    }
  }

  @Property
  void anotherAllowanceNeverDenies(
      @ForAll("statements") List<String> identity,
      @ForAll("statements") List<String> resource,
      @ForAll("statement") String statement,
      @ForAll("callers") Principal caller) {
    String allowance = statement.replace("'Deny'", "'Allow'").replace(UNKNOWN, "'*'");
    if (decide(identity, resource, caller) == Outcome.ALLOWED) {
      assertThat(decide(identity, plus(resource, allowance), caller)).isEqualTo(Outcome.ALLOWED);
    }
  }

  @Property
  void boundaryNeverWidens(
      @ForAll("statements") List<String> identity,
      @ForAll("statements") List<String> resource,
      @ForAll("statements") List<String> boundary,
      @ForAll("callers") Principal caller) {
    Policies free = policies(identity, resource);
    Outcome bounded = Access.decide(request(caller), free.withBoundary(policy(boundary))).outcome();
    if (bounded == Outcome.ALLOWED) {
      assertThat(decide(identity, resource, caller)).isEqualTo(Outcome.ALLOWED);
    }
  }

  /** Whatever an unknown value turns out to be, an answer that was certain stays. */
  @Property
  void certainAnswersHoldForEveryValue(
      @ForAll("statements") List<String> identity,
      @ForAll("statements") List<String> resource,
      @ForAll("values") String value,
      @ForAll("callers") Principal caller) {
    Outcome before = decide(identity, resource, caller);
    Outcome after = decide(filled(identity, value), filled(resource, value), caller);
    assertThat(after).isNotEqualTo(Outcome.UNKNOWN);
    if (before != Outcome.UNKNOWN) {
      assertThat(after == Outcome.ALLOWED).isEqualTo(before == Outcome.ALLOWED);
    }
    if (before == Outcome.EXPLICIT_DENY) {
      assertThat(after).isEqualTo(Outcome.EXPLICIT_DENY);
    }
  }

  private static List<String> plus(List<String> statements, String another) {
    List<String> all = new ArrayList<>(statements);
    all.addFirst(another);
    return all;
  }

  private static List<String> filled(List<String> statements, String value) {
    return statements.stream().map(s -> s.replace(UNKNOWN, "'" + value + "'")).toList();
  }

  private static Outcome decide(List<String> identity, List<String> resource, Principal caller) {
    return Access.decide(request(caller), policies(identity, resource)).outcome();
  }

  private static Request request(Principal caller) {
    return new Request(
        caller,
        "s3:GetObject",
        "arn:aws:s3:::b/k",
        Sample.ACCOUNT,
        Map.of("aws:Key", List.of("k")));
  }

  private static Policies policies(List<String> identity, List<String> resource) {
    return new Policies(
        List.of(policy(identity)),
        Optional.of(policy(resource)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static Policy policy(List<String> statements) {
    return Sample.policy(statements.toArray(String[]::new));
  }

  @Provide
  Arbitrary<Principal> callers() {
    return Arbitraries.of(
        Sample.USER,
        Sample.SESSION,
        Sample.ROOT,
        Sample.STRANGER,
        Sample.SERVICE,
        Principal.ANONYMOUS,
        Principal.of("arn:aws:iam::111122223333:role/Encoder"));
  }

  /** Values that an unknown text may turn out to be; each fits somewhere and not elsewhere. */
  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "*", "k", "s3:GetObject", "arn:aws:s3:::b/*", "111122223333", "arn:aws:iam::1:role/x");
  }

  @Provide
  Arbitrary<List<String>> statements() {
    return statement().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> statement() {
    Arbitrary<String> effect = Arbitraries.of("Allow", "Deny");
    Arbitrary<String> principal =
        Arbitraries.of(
            "'Principal':'*'",
            "'Principal':{'AWS':'111122223333'}",
            "'Principal':{'AWS':'arn:aws:iam::111122223333:role/Encoder'}",
            "'Principal':{'AWS':['444455556666'," + UNKNOWN + "]}",
            "'NotPrincipal':{'AWS':['arn:aws:iam::111122223333:user/dev/erin','111122223333']}",
            "'NotPrincipal':{'AWS':" + UNKNOWN + "}");
    Arbitrary<String> action =
        Arbitraries.of(
            "'Action':'*'",
            "'Action':['s3:Put*'," + UNKNOWN + "]",
            "'NotAction':'s3:Put*'",
            "'NotAction':" + UNKNOWN);
    Arbitrary<String> resource =
        Arbitraries.of(
            "'Resource':'*'",
            "'Resource':" + UNKNOWN,
            "'NotResource':['arn:aws:s3:::other'," + UNKNOWN + "]");
    Arbitrary<String> condition =
        Arbitraries.of(
            "{}",
            "{'StringEquals':{'aws:Key':" + UNKNOWN + "}}",
            "{'StringNotLike':{'aws:Key':['x'," + UNKNOWN + "]}}",
            "{'StringNotEquals':{'aws:Missing':" + UNKNOWN + "}}",
            "{'ArnLike':{'aws:Key':" + UNKNOWN + "}}",
            "{'NumericLessThanIfExists':{'aws:Missing':" + UNKNOWN + "}}");
    return Combinators.combine(effect, principal, action, resource, condition)
        .as((e, p, a, r, c) ->
            "{'Effect':'" + e + "'," + p + "," + a + "," + r + ",'Condition':" + c + "}");
  }
}
