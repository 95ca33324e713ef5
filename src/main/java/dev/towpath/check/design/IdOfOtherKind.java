package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Kind;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
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
    return check(resource, Kinds.of(resource), resource);
  }

  private Stream<Finding> check(Resource resource, KindDeclaration kind, Object record) {
    return kind.properties().stream()
        .flatMap(property ->
            Stream.concat(
                property.references(record).stream()
                    .flatMap(ref -> report(resource, property, ref).stream()),
                property.structures(record).stream()
                    .flatMap(s -> check(resource, Kinds.of(s.getClass()), s))));
  }

  private Optional<Finding> report(Resource resource, PropertyDeclaration property, Ref<?> ref) {
    List<String> wanted =
        property.kinds().stream()
            .flatMap(kind -> Kinds.of(kind).kind().stream())
            .map(Kind::idPrefix)
            .toList();
    if (!(ref instanceof Ref.Outside<?>(String id)) || wanted.isEmpty() || wanted.contains("")) {
      return Optional.empty();
    }
    Matcher matcher = ID.matcher(id);
    // A gateway endpoint may stand where an internet gateway may.
    boolean other = matcher.matches() && !wanted.contains(matcher.group(1)) && !isGateway(property);
    return other
        ? Optional.of(finding(resource, resource, property.name(), id, wanted.getFirst()))
        : Optional.empty();
  }

  private static boolean isGateway(PropertyDeclaration property) {
    return property.name().equals("GatewayId");
  }
}
