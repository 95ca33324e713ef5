package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A condition names a VPC or an endpoint that the design does not have. */
public final class IdNotInDesign extends PolicyRule {
  private static final Pattern ID = Pattern.compile("vpce?-[0-9a-f]{8}(?:[0-9a-f]{9})?");

  /** The rule. */
  public IdNotInDesign() {
    super(
        "TP4002",
        Severity.WARNING,
        "IAM/latest/UserGuide/reference_policies_condition-keys.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .flatMap(ConditionValue::of)
        .filter(v -> v.isOf("aws:SourceVpce") || v.isOf("aws:SourceVpc"))
        .flatMap(v ->
            v.value().asText().stream()
                .filter(id -> ID.matcher(id).matches() && review.resolver().named(id).isEmpty())
                .map(id ->
                    finding(policy.owner(), v.statement().title(), policy.owner(), v.key(), id)));
  }
}
