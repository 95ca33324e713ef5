package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import java.util.List;
import java.util.stream.Stream;

/** {@code aws:SourceIp} is compared with private addresses, which it never holds. */
public final class PrivateSourceIp extends PolicyRule {
  private static final List<Cidr> PRIVATE =
      Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8")
          .map(Cidr::of)
          .toList();

  /** The rule. */
  public PrivateSourceIp() {
    super(
        "TP4005",
        Severity.ERROR,
        "IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .flatMap(ConditionValue::of)
        .filter(v -> v.isOf("aws:SourceIp"))
        .flatMap(v ->
            v.value().asText().flatMap(Cidr::parse).stream()
                .filter(block -> PRIVATE.stream().anyMatch(p -> p.contains(block)))
                .map(block ->
                    finding(policy.owner(), v.statement().title(), policy.owner(), block)));
  }
}
