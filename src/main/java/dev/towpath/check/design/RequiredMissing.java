package dev.towpath.check.design;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import dev.towpath.model.VpcOutput;
import java.util.stream.Stream;

/** A property that AWS insists on is not there. */
public final class RequiredMissing extends DocumentedRule<Resource> {
  /** The rule. */
  public RequiredMissing() {
    super(
        Resource.class,
        "TP5004",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return check(resource, Kinds.of(resource), resource, Properties.of(resource));
  }

  private Stream<Finding> check(
      Resource resource, KindDeclaration kind, Object record, Json.Obj written) {
    return kind.properties().stream()
        .flatMap(property ->
            Stream.concat(
                isMissing(property, record, written)
                    ? Stream.of(finding(resource, resource, property.name()))
                    : Stream.empty(),
                property.structures(record).stream()
                    .filter(s -> !(s instanceof VpcOutput))
                    .flatMap(s -> check(resource, Kinds.of(s.getClass()), s, Properties.of(s)))));
  }

  private static boolean isMissing(PropertyDeclaration property, Object record, Json.Obj written) {
    boolean unknown = property.get(record) instanceof Value.Unknown<?>;
    return property.required() && !unknown && !written.fields().containsKey(property.name());
  }
}
