package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.SetDnsFlags;
import dev.towpath.model.Names;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.stream.Stream;

/** A gateway endpoint in a VPC whose Amazon DNS is switched off, so that names do not resolve. */
public final class GatewayEndpointDns extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public GatewayEndpointDns() {
    super(
        VpcEndpoint.class,
        "TP2020",
        Severity.WARNING,
        "vpc/latest/privatelink/gateway-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    if (!EndpointService.isGateway(endpoint)) {
      return Stream.empty();
    }
    return review.topology().get(endpoint.vpc(), Vpc.class).stream()
        .filter(v -> v.enableDnsSupport().equals(Value.of(false)))
        .map(v ->
            finding(List.of(endpoint, v), endpoint, v)
                .with(Fix.of(new SetDnsFlags(v.id(), Names.of(v)), "dnsFlags")));
  }
}
