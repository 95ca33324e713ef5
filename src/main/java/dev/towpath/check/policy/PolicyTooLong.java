package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.stream.Stream;

/** A bucket's or endpoint's policy is longer than AWS takes. */
public final class PolicyTooLong extends PolicyRule {
  private static final int MOST = 20_480;

  /** The rule. */
  public PolicyTooLong() {
    super(
        "TP4010",
        Severity.ERROR,
        "AmazonS3/latest/userguide/access-policy-language-overview.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    if (policy.usage() != PolicyText.Usage.BUCKET && policy.usage() != PolicyText.Usage.ENDPOINT) {
      return Stream.empty();
    }
    Json resolved = review.resolver().resolve(policy.document(), policy.owner().home());
    int length = JsonText.writeCompact(resolved).length();
    return length > MOST
        ? Stream.of(finding(policy.owner(), policy.owner(), length, MOST))
        : Stream.empty();
  }
}
