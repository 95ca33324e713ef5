package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/**
 * An interface endpoint of an AWS service has no private DNS names, so that whoever uses the
 * service's usual name does not come through it.
 */
public final class EndpointWithoutPrivateDns extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public EndpointWithoutPrivateDns() {
    super(
        VpcEndpoint.class,
        "TP2056",
        Severity.INFO,
        "vpc/latest/privatelink/privatelink-access-aws-services.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    boolean off =
        endpoint.privateDnsEnabled().isAbsent()
            || endpoint.privateDnsEnabled().equals(Value.of(false));
    return off && EndpointService.isInterface(endpoint)
        ? EndpointService.of(review.resolver(), endpoint).stream()
            .map(service -> finding(endpoint, endpoint, service.name()))
        : Stream.empty();
  }
}
