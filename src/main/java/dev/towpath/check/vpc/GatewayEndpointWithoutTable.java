package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/** A gateway endpoint that is in no route table, so that nothing uses it. */
public final class GatewayEndpointWithoutTable extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public GatewayEndpointWithoutTable() {
    super(
        VpcEndpoint.class,
        "TP2031",
        Severity.WARNING,
        "vpc/latest/privatelink/gateway-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    boolean idle =
        EndpointService.isGateway(endpoint)
            && endpoint.routeTables().isEmpty()
            && endpoint.rest().properties().get("RouteTableIds").isEmpty();
    return idle ? Stream.of(finding(endpoint, endpoint)) : Stream.empty();
  }
}
