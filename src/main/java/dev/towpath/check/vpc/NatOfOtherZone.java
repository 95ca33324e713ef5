package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.network.Routing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A subnet goes through a NAT gateway of another zone, although its own zone has one. */
public final class NatOfOtherZone extends DocumentedRule<Subnet> {
  /** The rule. */
  public NatOfOtherZone() {
    super(
        Subnet.class,
        "TP2029",
        Severity.WARNING,
        "vpc/latest/userguide/vpc-nat-gateway.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Subnet subnet, Review review) {
    Topology topology = review.topology();
    Optional<NatGateway> nat =
        Routing.defaultRoute(topology, subnet)
            .flatMap(r -> topology.get(r.natGateway(), NatGateway.class));
    Optional<String> own = subnet.availabilityZone().known();
    Optional<String> other =
        nat.flatMap(n -> topology.get(n.subnet(), Subnet.class))
            .flatMap(s -> s.availabilityZone().known());
    if (own.isEmpty() || other.isEmpty() || own.equals(other)) {
      return Stream.empty();
    }
    return inZone(topology, subnet)
        .map(n ->
            finding(List.of(subnet, nat.get(), n), subnet, own.get(), nat.get(), other.get(), n))
        .stream();
  }

  private static Optional<NatGateway> inZone(Topology topology, Subnet subnet) {
    return subnet.vpc().target().stream()
        .flatMap(vpc -> topology.referrers(vpc, Subnet.class))
        .filter(s -> s.vpc().equals(subnet.vpc()))
        .filter(s -> s.availabilityZone().equals(subnet.availabilityZone()))
        .flatMap(s -> topology.referrers(s.id(), NatGateway.class))
        .filter(NatAddress::isPublic)
        .findFirst();
  }
}
