package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/** An endpoint's service is of another Region than its VPC. */
public final class EndpointOfOtherRegion extends DocumentedRule {
  /** The rule. */
  public EndpointOfOtherRegion() {
    super("TP2016", Severity.ERROR, "vpc/latest/privatelink/gateway-endpoints.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return review
        .topology()
        .all(VpcEndpoint.class)
        .filter(e -> e.rest().properties().get("ServiceRegion").isEmpty())
        .flatMap(e ->
            EndpointService.of(review.resolver(), e).stream()
                .filter(s -> !s.region().equals(e.home().region()))
                .map(s -> finding(e, e, s.region(), e.home().region())));
  }
}
