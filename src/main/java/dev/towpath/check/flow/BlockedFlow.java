package dev.towpath.check.flow;

import dev.towpath.check.Finding;
import dev.towpath.check.FlowRule;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A flow that the network or a policy stops. */
public final class BlockedFlow extends FlowRule {
  /** The rule. */
  public BlockedFlow() {
    super("TP1001", Severity.ERROR, "medialive/latest/ug/delivery-out-vpc.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource owner, List<Proof> proofs, Review review) {
    return proofs.stream().flatMap(proof -> check(review, proof).stream());
  }

  private Optional<Finding> check(Review review, Proof proof) {
    if (!(proof.verdict() instanceof Verdict.Blocked(Message cause))) {
      return Optional.empty();
    }
    Topology topology = review.topology();
    Finding finding =
        finding(
                FlowWords.resources(topology, proof),
                Names.of(topology, proof.flow().owner()),
                FlowWords.purpose(proof.flow()),
                cause,
                Cure.of(proof))
            .explainedBy(proof.flow().id());
    return Optional.of(withFixes(review, proof, finding));
  }

  private static Finding withFixes(Review review, Proof proof, Finding finding) {
    if (!wantsARoute(proof)) {
      return finding;
    }
    WayFixes fixes = new WayFixes(review, ChannelSubnets.of(List.of(proof)));
    return ToS3.of(proof.flow())
        .map(s3 -> fixes.toS3(s3.region()).map(finding::with).orElse(finding))
        .orElseGet(() -> finding.with(fixes.nat()));
  }

  private static boolean wantsARoute(Proof proof) {
    return proof
        .path()
        .map(Path::deciding)
        .filter(hop -> hop.result() == Hop.Result.STOPS)
        .flatMap(Hop::code)
        .filter(code ->
            switch (code) {
              case NO_ROUTE_TO_DESTINATION, BAD_STATE_ROUTE, IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS ->
                  true;
              default -> false;
            })
        .isPresent();
  }
}
