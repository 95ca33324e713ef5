package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/** An endpoint's service is of another Region than its VPC. */
public final class EndpointOfOtherRegion extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public EndpointOfOtherRegion() {
    super(
        VpcEndpoint.class,
        "TP2016",
        Severity.ERROR,
        "vpc/latest/privatelink/gateway-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    if (endpoint.rest().properties().get("ServiceRegion").isPresent()) {
      return Stream.empty();
    }
    String region = endpoint.home().region();
    return EndpointService.of(review.resolver(), endpoint).stream()
        .filter(s -> !s.region().equals(region))
        .map(s -> finding(endpoint, endpoint, s.region(), region));
  }
}
