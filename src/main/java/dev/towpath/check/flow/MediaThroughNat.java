package dev.towpath.check.flow;

import dev.towpath.check.Finding;
import dev.towpath.check.FlowRule;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.cost.Figure;
import dev.towpath.check.cost.MonthlyCosts;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Media for S3 of the same Region goes through NAT, which costs by the gigabyte. */
public final class MediaThroughNat extends FlowRule {
  /** The rule. */
  public MediaThroughNat() {
    super("TP1004", Severity.WARNING, "vpc/latest/userguide/vpc-nat-gateway.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource owner, List<Proof> proofs, Review review) {
    List<Proof> paying =
        proofs.stream().filter(proof -> couldTakeEndpoint(review.topology(), proof)).toList();
    return paying.isEmpty() ? Stream.empty() : report(review, paying).stream();
  }

  private static boolean couldTakeEndpoint(Topology topology, Proof proof) {
    boolean sameRegion =
        ToS3.of(proof.flow())
            .map(Target.Service::region)
            .equals(topology.get(proof.flow().owner()).map(owner -> owner.home().region()));
    return sameRegion && nat(topology, proof).isPresent();
  }

  private static Optional<NatGateway> nat(Topology topology, Proof proof) {
    return proof.path().stream()
        .flatMap(path -> path.hops().stream())
        .flatMap(hop -> topology.get(hop.component(), NatGateway.class).stream())
        .findFirst();
  }

  private Optional<Finding> report(Review review, List<Proof> proofs) {
    Topology topology = review.topology();
    Flow flow = proofs.getFirst().flow();
    Optional<Resource> channel = topology.get(flow.owner());
    Optional<NatGateway> nat = nat(topology, proofs.getFirst());
    if (channel.isEmpty() || nat.isEmpty()) {
      return Optional.empty();
    }
    Finding finding =
        finding(
                List.of(channel.get(), nat.get()),
                channel.get(),
                nat.get(),
                ChannelSubnets.names(topology, ChannelSubnets.of(proofs)),
                Figure.ofGigabytes(gigabytes(topology, proofs), nat.get().home().region()))
            .explainedBy(flow.id());
    WayFixes fixes = new WayFixes(review, ChannelSubnets.of(proofs));
    return fixes
        .toS3(channel.get().home().region())
        .map(finding::with)
        .or(() -> Optional.of(finding));
  }

  /** What the flows carry together in a month; empty where one of them is not known. */
  private static Optional<BigDecimal> gigabytes(Topology topology, List<Proof> proofs) {
    List<Optional<BigDecimal>> parts =
        proofs.stream()
            .filter(proof -> proof.flow().purpose() == Flow.Purpose.PUT_OBJECTS)
            .map(proof ->
                topology
                    .get(proof.flow().owner(), Channel.class)
                    .flatMap(channel -> MonthlyCosts.gigabytes(channel, proof.flow())))
            .toList();
    return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            parts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
