package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcPeeringConnection;
import java.util.List;
import java.util.stream.Stream;

/** The two VPCs of a peering connection share addresses. */
public final class PeersOverlap extends DocumentedRule<VpcPeeringConnection> {
  /** The rule. */
  public PeersOverlap() {
    super(
        VpcPeeringConnection.class,
        "TP2050",
        Severity.ERROR,
        "vpc/latest/peering/vpc-peering-basics.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(VpcPeeringConnection peering, Review review) {
    Topology topology = review.topology();
    return topology.get(peering.vpc(), Vpc.class).stream()
        .flatMap(vpc ->
            topology.get(peering.peerVpc(), Vpc.class).stream()
                .flatMap(peer -> check(topology, peering, vpc, peer)));
  }

  private Stream<Finding> check(Topology topology, VpcPeeringConnection peering, Vpc a, Vpc b) {
    return AddressBlocks.of(topology, a).stream()
        .flatMap(own ->
            AddressBlocks.of(topology, b).stream()
                .filter(own::overlaps)
                .map(other -> finding(List.of(peering, a, b), peering, a, own, b, other)))
        .limit(1);
  }
}
