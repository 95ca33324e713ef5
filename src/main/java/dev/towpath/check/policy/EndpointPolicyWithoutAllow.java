package dev.towpath.check.policy;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import java.util.Optional;
import java.util.stream.Stream;

/** An endpoint's policy allows nothing, so that nothing gets through. */
public final class EndpointPolicyWithoutAllow extends DocumentedRule {
  /** The rule. */
  public EndpointPolicyWithoutAllow() {
    super(
        "TP4012", Severity.ERROR, "vpc/latest/privatelink/vpc-endpoints-access.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return PolicyText.all(review.topology())
        .filter(p -> p.usage() == PolicyText.Usage.ENDPOINT)
        .filter(p ->
            p.document().list("Statement").stream()
                .allMatch(s ->
                    s instanceof Json.Obj object
                        && object.text("Effect").equals(Optional.of("Deny"))))
        .map(p -> finding(p.owner(), p.owner()));
  }
}
