package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import java.util.Set;
import java.util.stream.Stream;

/** A condition has an operator that IAM does not know. */
public final class UnknownOperator extends PolicyRule {
  private static final Set<String> KNOWN =
      Set.of(
          "StringEquals",
          "StringNotEquals",
          "StringEqualsIgnoreCase",
          "StringNotEqualsIgnoreCase",
          "StringLike",
          "StringNotLike",
          "NumericEquals",
          "NumericNotEquals",
          "NumericLessThan",
          "NumericLessThanEquals",
          "NumericGreaterThan",
          "NumericGreaterThanEquals",
          "DateEquals",
          "DateNotEquals",
          "DateLessThan",
          "DateLessThanEquals",
          "DateGreaterThan",
          "DateGreaterThanEquals",
          "Bool",
          "BinaryEquals",
          "IpAddress",
          "NotIpAddress",
          "ArnEquals",
          "ArnLike",
          "ArnNotEquals",
          "ArnNotLike",
          "Null");

  /** The rule. */
  public UnknownOperator() {
    super(
        "TP4014",
        Severity.ERROR,
        "IAM/latest/UserGuide/reference_policies_elements_condition_operators.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .flatMap(ConditionValue::of)
        .filter(v -> KNOWN.stream().noneMatch(v.plainOperator()::equalsIgnoreCase))
        .map(v -> finding(policy.owner(), v.statement().title(), policy.owner(), v.operator()));
  }
}
