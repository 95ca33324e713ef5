package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/**
 * A gateway endpoint has what only interfaces have, or the reverse, or its service has no gateway.
 */
public final class EndpointShape extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public EndpointShape() {
    super(
        VpcEndpoint.class,
        "TP2017",
        Severity.ERROR,
        "vpc/latest/privatelink/gateway-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    return check(review, endpoint);
  }

  private Stream<Finding> check(Review review, VpcEndpoint endpoint) {
    if (EndpointService.isInterface(endpoint)) {
      return endpoint.routeTables().isEmpty()
          ? Stream.empty()
          : Stream.of(report(endpoint, "endpoint.interfaceWithTables"));
    }
    if (!EndpointService.isGateway(endpoint)) {
      return Stream.empty();
    }
    if (!endpoint.subnets().isEmpty() || !endpoint.securityGroups().isEmpty()) {
      return Stream.of(report(endpoint, "endpoint.gatewayWithInterfaces"));
    }
    return EndpointService.of(review.resolver(), endpoint).stream()
        .filter(service -> !service.hasGateway())
        .map(_ -> report(endpoint, "endpoint.serviceWithoutGateway"));
  }

  private Finding report(VpcEndpoint endpoint, String why) {
    return finding(endpoint, endpoint, Message.of("check", why));
  }
}
