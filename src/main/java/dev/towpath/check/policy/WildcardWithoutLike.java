package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import java.util.Set;
import java.util.stream.Stream;

/** A wildcard is compared as a plain character, because the operator takes none. */
public final class WildcardWithoutLike extends PolicyRule {
  private static final Set<String> PLAIN =
      Set.of(
          "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase");

  /** The rule. */
  public WildcardWithoutLike() {
    super(
        "TP4011",
        Severity.WARNING,
        "IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .flatMap(ConditionValue::of)
        .filter(v -> PLAIN.contains(v.plainOperator()))
        .flatMap(v ->
            v.value().asText().stream()
                .filter(text -> text.contains("*"))
                .map(text ->
                    finding(
                        policy.owner(),
                        v.statement().title(),
                        policy.owner(),
                        v.key(),
                        text,
                        v.operator())));
  }
}
