package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.util.stream.Stream;

/** A property names a resource that the design does not have. */
public final class DanglingReference extends DocumentedRule<Resource> {
  /** The rule. */
  public DanglingReference() {
    super(
        Resource.class,
        "TP5001",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    Topology topology = review.topology();
    return References.missing(resource, topology).stream()
        .map(id -> finding(resource, resource, id));
  }
}
