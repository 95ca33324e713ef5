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

/** An interface endpoint with private DNS names needs both DNS attributes of its VPC. */
public final class PrivateDnsFlags extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public PrivateDnsFlags() {
    super(
        VpcEndpoint.class,
        "TP2019",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-dns.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    if (!EndpointService.isInterface(endpoint) || !endpoint.privateDnsEnabled().or(false)) {
      return Stream.empty();
    }
    return review.topology().get(endpoint.vpc(), Vpc.class).stream()
        .filter(PrivateDnsFlags::isOff)
        .map(v ->
            finding(List.of(endpoint, v), endpoint, v)
                .with(Fix.of(new SetDnsFlags(v.id(), Names.of(v)), "dnsFlags")));
  }

  // EnableDnsSupport is on unless it is switched off, EnableDnsHostnames is off unless switched on.
  private static boolean isOff(Vpc vpc) {
    boolean hostnamesOff =
        vpc.enableDnsHostnames().isAbsent() || vpc.enableDnsHostnames().equals(Value.of(false));
    return hostnamesOff || vpc.enableDnsSupport().equals(Value.of(false));
  }
}
