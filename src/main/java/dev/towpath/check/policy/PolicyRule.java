package dev.towpath.check.policy;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import java.util.stream.Stream;

/** A rule about policies, asked for each policy that a resource holds. */
public abstract class PolicyRule extends DocumentedRule<Resource> {
  /** A rule; see {@link DocumentedRule}. */
  protected PolicyRule(String id, Severity severity, String page, String verified) {
    super(Resource.class, id, severity, page, verified);
  }

  @Override
  public final Stream<Finding> check(Resource resource, Review review) {
    return PolicyText.of(resource).flatMap(policy -> check(policy, review));
  }

  /** The findings about a policy, in no order. */
  protected abstract Stream<Finding> check(PolicyText policy, Review review);
}
