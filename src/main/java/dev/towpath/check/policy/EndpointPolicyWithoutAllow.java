package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import java.util.Optional;
import java.util.stream.Stream;

/** An endpoint's policy allows nothing, so that nothing gets through. */
public final class EndpointPolicyWithoutAllow extends PolicyRule {
  /** The rule. */
  public EndpointPolicyWithoutAllow() {
    super(
        "TP4012", Severity.ERROR, "vpc/latest/privatelink/vpc-endpoints-access.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    boolean silent =
        policy.usage() == PolicyText.Usage.ENDPOINT
            && policy.document().list("Statement").stream()
                .allMatch(s ->
                    s instanceof Json.Obj object
                        && object.text("Effect").equals(Optional.of("Deny")));
    return silent ? Stream.of(finding(policy.owner(), policy.owner())) : Stream.empty();
  }
}
