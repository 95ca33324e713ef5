package dev.towpath.check;

import dev.towpath.model.Resource;
import dev.towpath.proof.Proof;
import java.util.List;
import java.util.stream.Stream;

/** A rule about the flows of a resource, asked with all their proofs; not where it has no flow. */
public abstract class FlowRule extends DocumentedRule<Resource> {
  /** A rule; see {@link DocumentedRule}. */
  protected FlowRule(String id, Severity severity, String page, String verified) {
    super(Resource.class, id, severity, page, verified);
  }

  @Override
  public final Stream<Finding> check(Resource resource, Review review) {
    List<Proof> proofs = review.proofs(resource);
    return proofs.isEmpty() ? Stream.empty() : check(resource, proofs, review);
  }

  /** The findings about the flows of a resource, in no order. */
  protected abstract Stream<Finding> check(Resource owner, List<Proof> proofs, Review review);
}
