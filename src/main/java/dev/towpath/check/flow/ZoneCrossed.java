package dev.towpath.check.flow;

import dev.towpath.check.Finding;
import dev.towpath.check.FlowRule;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Flow;
import dev.towpath.model.Resource;
import dev.towpath.proof.Proof;
import java.util.List;
import java.util.stream.Stream;

/** A flow goes through another Availability Zone than its own. */
public final class ZoneCrossed extends FlowRule {
  /** The rule. */
  public ZoneCrossed() {
    super("TP1005", Severity.INFO, "vpc/latest/userguide/vpc-nat-gateway.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource owner, List<Proof> proofs, Review review) {
    return proofs.stream()
        .flatMap(proof ->
            Crossing.of(review.topology(), proof).stream()
                .map(crossing -> report(owner, proof.flow(), crossing)));
  }

  private Finding report(Resource owner, Flow flow, Crossing crossing) {
    return finding(
            List.of(owner, crossing.other()),
            owner,
            FlowWords.purpose(flow),
            crossing.from(),
            crossing.other(),
            crossing.to())
        .explainedBy(flow.id());
  }
}
