package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/** An interface endpoint without a subnet has no interface. */
public final class InterfaceEndpointWithoutSubnet extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public InterfaceEndpointWithoutSubnet() {
    super(
        VpcEndpoint.class,
        "TP2032",
        Severity.WARNING,
        "vpc/latest/privatelink/create-interface-endpoint.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    boolean idle =
        EndpointService.isInterface(endpoint)
            && endpoint.subnets().isEmpty()
            && endpoint.rest().properties().get("SubnetIds").isEmpty();
    return idle ? Stream.of(finding(endpoint, endpoint)) : Stream.empty();
  }
}
