package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
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
    return DeclaredProperty.of(resource)
        .flatMap(property ->
            text(property)
                .map(text -> finding(resource, resource, property.name(), text))
                .stream());
  }

  private static Optional<String> text(DeclaredProperty property) {
    return switch (property.declaration().shape()) {
      case INTEGER, BOOLEAN ->
          property.value().orElseThrow() instanceof Value.Formula<?>(Json.Str(String text))
              ? Optional.of(text)
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
