package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code Fn::GetAtt} gives: known where the attribute is a property that the template sets.
 */
final class Attributes {
  /** The attributes that repeat a property (CloudFormation's reference, "Return values"). */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "AWS::EC2::VPC", Set.of("CidrBlock"),
          "AWS::EC2::Subnet", Set.of("CidrBlock", "AvailabilityZone"));

  /** How many attributes may lead on to others; nobody writes as many. */
  private static final int MOST_NESTED = 20;

  private final Sections sections;
  private final Evaluator evaluator;
  private final Set<String> open = new HashSet<>();

  Attributes(Sections sections, Evaluator evaluator) {
    this.sections = sections;
    this.evaluator = evaluator;
  }

  /** The attribute that an argument in either form names. */
  Json of(Json argument) {
    Json parts =
        argument instanceof Json.Str(String dotted) ? Literals.attribute(dotted) : argument;
    List<String> texts = parts.elements().stream().flatMap(part -> part.asText().stream()).toList();
    Json call = Json.of("Fn::GetAtt", parts);
    if (texts.size() != 2
        || open.size() >= MOST_NESTED
        || !open.add(texts.getFirst() + "." + texts.get(1))) {
      return call;
    }
    try {
      return property(texts.getFirst(), texts.get(1)).filter(Functions::isLiteral).orElse(call);
    } finally {
      open.remove(texts.getFirst() + "." + texts.get(1));
    }
  }

  private Optional<Json> property(String resource, String attribute) {
    Optional<Node.Mapping> body = sections.resources().mapping(resource);
    Set<String> repeated =
        body.flatMap(b -> b.get("Type"))
            .flatMap(type -> Literals.of(type).asText())
            .map(type -> PROPERTIES.getOrDefault(type, Set.of()))
            .orElse(Set.of());
    return body.filter(_ -> repeated.contains(attribute))
        .flatMap(b -> b.mapping("Properties"))
        .flatMap(properties -> properties.get(attribute))
        .map(node -> evaluator.value(node, Scope.OUTSIDE).json());
  }
}
