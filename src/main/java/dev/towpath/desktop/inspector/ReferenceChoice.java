package dev.towpath.desktop.inspector;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Comparator;
import java.util.List;

/** What a reference may name. */
sealed interface ReferenceChoice {
  /** Nothing. */
  record None() implements ReferenceChoice {}

  /** A resource, which may have gone. */
  record Inside(ResourceId id) implements ReferenceChoice {}

  /** Something of AWS's that the design does not hold. */
  record Outside(String physicalId) implements ReferenceChoice {}

  /** What a value names. */
  static ReferenceChoice of(Json json) {
    return switch (json) {
      case Json.Str(String id) -> new Outside(id);
      case Json.Obj object ->
          References.direct(object).<ReferenceChoice>map(Inside::new).orElseGet(None::new);
      case Json.Arr _, Json.Num _, Json.Bool _, Json.Nul _ -> new None();
    };
  }

  /** The resources that a property may name, by name. */
  static List<ReferenceChoice> candidates(Design design, PropertyDeclaration property) {
    return design.topology().resources().stream()
        .filter(property::accepts)
        .sorted(Comparator.comparing((Resource r) -> Names.of(r)))
        .<ReferenceChoice>map(r -> new Inside(r.id()))
        .toList();
  }

  /** As CloudFormation writes it. */
  default Json json(PropertyDeclaration property) {
    return switch (this) {
      case None _ -> new Json.Nul();
      case Outside(String physicalId) -> Json.of(physicalId);
      case Inside(ResourceId id) ->
          property.attribute().isEmpty()
              ? Json.of("Ref", id.value())
              : Json.of(
                  "Fn::GetAtt", Json.list(Json.of(id.value()), Json.of(property.attribute())));
    };
  }

  /** What the user reads. */
  default String text(FieldContext context) {
    Design design = context.workspace().editor().design();
    return switch (this) {
      case None _ -> context.text("field.notSet");
      case Outside(String physicalId) -> context.text("field.outside", physicalId);
      case Inside(ResourceId id) ->
          design
              .topology()
              .get(id)
              .map(ReferenceChoice::named)
              .orElseGet(() -> context.text("field.missing", id));
    };
  }

  private static String named(Resource resource) {
    String name = Names.of(resource);
    String id = resource.id().value();
    return name.equals(id) ? name : name + " (" + id + ")";
  }
}
