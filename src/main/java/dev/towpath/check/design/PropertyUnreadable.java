package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** A number or Boolean property holds a text that is neither. */
public final class PropertyUnreadable extends DocumentedRule<Resource> {
  /** The rule. */
  public PropertyUnreadable() {
    super(
        Resource.class,
        "TP5006",
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
                text(property, record)
                    .map(text -> finding(resource, resource, property.name(), text))
                    .stream(),
                property.structures(record).stream()
                    .flatMap(s -> check(resource, Kinds.of(s.getClass()), s))));
  }

  private static Optional<String> text(PropertyDeclaration property, Object record) {
    return switch (property.shape()) {
      case INTEGER, BOOLEAN ->
          property.get(record) instanceof Value.Formula<?>(Json.Str(String text))
              ? Optional.of(text)
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
