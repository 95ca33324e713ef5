package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** A property has a value that AWS does not know for it. */
public final class ValueNotAllowed extends DocumentedRule<Resource> {
  /** The rule. */
  public ValueNotAllowed() {
    super(
        Resource.class,
        "TP5005",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return DeclaredProperty.of(resource)
        .filter(property -> !property.declaration().values().isEmpty())
        .flatMap(property ->
            refused(property)
                .map(v ->
                    finding(
                        resource, resource, property.name(), v, property.declaration().values()))
                .stream());
  }

  private static Optional<String> refused(DeclaredProperty property) {
    // A protocol may also be given by its IANA number.
    boolean number = property.name().equals("IpProtocol");
    return property
        .value()
        .flatMap(Value::known)
        .map(Object::toString)
        .filter(v -> !property.declaration().values().contains(v))
        .filter(v -> !(number && v.matches("\\d{1,3}")));
  }
}
