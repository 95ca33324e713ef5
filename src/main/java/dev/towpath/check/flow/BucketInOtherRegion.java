package dev.towpath.check.flow;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import java.util.List;
import java.util.stream.Stream;

/** A channel writes to a bucket of another Region, which no gateway endpoint carries. */
public final class BucketInOtherRegion extends DocumentedRule {
  /** The rule. */
  public BucketInOtherRegion() {
    super(
        "TP1006", Severity.WARNING, "vpc/latest/privatelink/gateway-endpoints.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    Topology topology = review.topology();
    return review.proofs().stream()
        .map(Proof::flow)
        .filter(flow -> flow.source().inVpc().isPresent())
        .flatMap(flow ->
            flow.target() instanceof Target.Service service
                ? topology.get(flow.owner()).stream()
                    .filter(owner -> !owner.home().region().equals(service.region()))
                    .flatMap(owner ->
                        service.resource().stream()
                            .flatMap(id -> topology.get(id).stream())
                            .map(bucket ->
                                finding(
                                    List.of(owner, bucket),
                                    owner,
                                    owner.home().region(),
                                    bucket,
                                    service.region())))
                : Stream.empty())
        .distinct();
  }
}
