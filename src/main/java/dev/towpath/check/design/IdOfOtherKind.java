package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A property holds AWS's id of a kind that it cannot take, such as a VPC's where a subnet's must
 * be.
 */
public final class IdOfOtherKind extends DocumentedRule<Resource> {
  private static final Pattern ID = Pattern.compile("([a-z]+-)[0-9a-f]{8}(?:[0-9a-f]{9})?");

  /** The rule. */
  public IdOfOtherKind() {
    super(
        Resource.class,
        "TP5003",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return DeclaredProperty.of(resource)
        .flatMap(property ->
            property.references().flatMap(ref -> report(resource, property, ref).stream()));
  }

  private Optional<Finding> report(Resource resource, DeclaredProperty property, Ref<?> ref) {
    if (!(ref instanceof Ref.Outside<?>(String id))) {
      return Optional.empty();
    }
    List<String> wanted =
        property.declaration().kinds().stream()
            .flatMap(kind -> Kinds.of(kind).kind().stream())
            .map(Kind::idPrefix)
            .toList();
    Matcher matcher = ID.matcher(id);
    // A gateway endpoint may stand where an internet gateway may.
    boolean gateway = property.name().equals("GatewayId");
    boolean sure = !wanted.isEmpty() && !wanted.contains("") && !gateway && matcher.matches();
    return sure && !wanted.contains(matcher.group(1))
        ? Optional.of(finding(resource, resource, property.name(), id, wanted.getFirst()))
        : Optional.empty();
  }
}
