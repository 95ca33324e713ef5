package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Fact;
import dev.towpath.model.Home;
import dev.towpath.model.NatGateway;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An Availability Zone has more NAT gateways than AWS lets it have at first. */
public final class TooManyNats extends DocumentedRule<NatGateway> {
  private static final int QUOTA = 5;

  /** The zonal NAT gateways of a zone. */
  record NatsOfZone(Home home, String zone) implements Fact<List<NatGateway>> {
    @Override
    public List<NatGateway> from(Topology topology) {
      return topology
          .all(NatGateway.class)
          .filter(nat -> nat.home().equals(home))
          .filter(nat -> zoneOf(topology, nat).equals(Optional.of(zone)))
          .toList();
    }
  }

  /** The same for the one of them that speaks for all, where they are too many. */
  record TooManyWith(ResourceId nat, Home home, String zone) implements Fact<List<NatGateway>> {
    @Override
    public List<NatGateway> from(Topology topology) {
      List<NatGateway> all = topology.fact(new NatsOfZone(home, zone));
      return all.size() > QUOTA && all.getFirst().id().equals(nat) ? all : List.of();
    }
  }

  /** The rule. */
  public TooManyNats() {
    super(
        NatGateway.class,
        "TP2047",
        Severity.INFO,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(NatGateway nat, Review review) {
    Topology topology = review.topology();
    return zoneOf(topology, nat).stream()
        .flatMap(zone -> {
          List<NatGateway> all = topology.fact(new TooManyWith(nat.id(), nat.home(), zone));
          return all.isEmpty() ? Stream.empty() : Stream.of(finding(all, zone, all.size(), QUOTA));
        });
  }

  private static Optional<String> zoneOf(Topology topology, NatGateway nat) {
    return topology
        .get(nat.subnet(), Subnet.class)
        .flatMap(subnet -> subnet.availabilityZone().known());
  }
}
