package dev.towpath.check.flow;

import dev.towpath.check.Finding;
import dev.towpath.check.FlowRule;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** A flow of which the design does not say enough, the Region look-up aside. */
public final class UnknownFlow extends FlowRule {
  /** The rule. */
  public UnknownFlow() {
    super("TP1002", Severity.WARNING, "medialive/latest/ug/delivery-out-vpc.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource owner, List<Proof> proofs, Review review) {
    Topology topology = review.topology();
    return proofs.stream()
        .filter(proof -> !RegionLookUpUnknown.isUndocumented(proof))
        .flatMap(proof ->
            proof.verdict() instanceof Verdict.Unknown(Message reason, Message remedy)
                ? Stream.of(
                    finding(
                            FlowWords.resources(topology, proof),
                            owner,
                            FlowWords.purpose(proof.flow()),
                            reason,
                            remedy)
                        .explainedBy(proof.flow().id()))
                : Stream.empty());
  }
}
