package dev.towpath.check;

import dev.towpath.model.Resource;
import java.util.stream.Stream;

/**
 * A rule about a deployed resource that the design has changed since. It is asked apart from the
 * others, for what is deployed stands beside the resources.
 */
public abstract class ChangeRule extends DocumentedRule<Resource> {
  /** A rule; see {@link DocumentedRule}. */
  protected ChangeRule(String id, Severity severity, String page, String verified) {
    super(Resource.class, id, severity, page, verified);
  }

  @Override
  public final Stream<Finding> check(Resource resource, Review review) {
    return Stream.empty();
  }

  /**
   * The findings about a change, in no order.
   *
   * @param before the resource as it is deployed
   * @param after the same resource as the design has it
   */
  protected abstract Stream<Finding> check(Resource before, Resource after, Review review);
}
