package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
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
    return check(resource, Kinds.of(resource), resource);
  }

  private Stream<Finding> check(Resource resource, KindDeclaration kind, Object record) {
    return kind.properties().stream()
        .flatMap(property ->
            Stream.concat(
                refused(property, record)
                    .map(v -> finding(resource, resource, property.name(), v, property.values()))
                    .stream(),
                property.structures(record).stream()
                    .flatMap(s -> check(resource, Kinds.of(s.getClass()), s))));
  }

  private static Optional<String> refused(PropertyDeclaration property, Object record) {
    if (property.values().isEmpty() || !(property.get(record) instanceof Value<?> value)) {
      return Optional.empty();
    }
    // A protocol may also be given by its IANA number.
    boolean number = property.name().equals("IpProtocol");
    return value
        .known()
        .map(Object::toString)
        .filter(v -> !property.values().contains(v))
        .filter(v -> !(number && v.matches("\\d{1,3}")));
  }
}
