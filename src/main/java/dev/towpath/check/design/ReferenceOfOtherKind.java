package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.OtherResource;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** A property names a resource of a kind that it cannot take. */
public final class ReferenceOfOtherKind extends DocumentedRule<Resource> {
  /** The rule. */
  public ReferenceOfOtherKind() {
    super(
        Resource.class,
        "TP5002",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    Topology topology = review.topology();
    return DeclaredProperty.of(resource)
        .flatMap(property ->
            property
                .references()
                .flatMap(ref -> ref.target().flatMap(topology::get).stream())
                .filter(target -> !property.declaration().accepts(target))
                .filter(target -> !(target instanceof OtherResource))
                .map(target -> report(resource, property.declaration(), target)));
  }

  private Finding report(Resource resource, PropertyDeclaration property, Resource target) {
    return finding(
        List.of(resource, target),
        resource,
        property.name(),
        target,
        Message.of("model", "kind." + Kinds.of(target).name()),
        Message.of("model", "kind." + property.kinds().getFirst().getSimpleName()));
  }
}
