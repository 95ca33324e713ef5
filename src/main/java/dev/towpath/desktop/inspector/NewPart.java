package dev.towpath.desktop.inspector;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.EgressRule;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a part or structure holds when it is new: what it needs, and nothing that would surprise.
 */
final class NewPart {
  private static final int STEP = 100;

  private NewPart() {}

  /** A new structure of a list. */
  static Json.Obj structure(KindDeclaration structure) {
    boolean rule =
        structure.record() == IngressRule.class || structure.record() == EgressRule.class;
    return rule ? Json.of("IpProtocol", "tcp") : Json.Obj.EMPTY;
  }

  /** A new part of an owner, which the given property names. */
  static Resource of(Design design, KindDeclaration kind, PropertyDeclaration to, Resource owner) {
    Json.Obj properties = Json.of(to.name(), new ReferenceChoice.Inside(owner.id()).json(to));
    for (PropertyDeclaration other : kind.properties()) {
      if (other.required() && other != to && other.shape() == PropertyDeclaration.Shape.REFERENCE) {
        Optional<Json> first = first(design, other);
        properties = first.isPresent() ? properties.with(other.name(), first.get()) : properties;
      }
    }
    String id = owner.id().value() + kind.name();
    return Properties.read(
        kind.type(),
        design.topology().freeId(id),
        owner.home(),
        usual(design, kind, owner, properties));
  }

  private static Optional<Json> first(Design design, PropertyDeclaration property) {
    return ReferenceChoice.candidates(design, property).stream()
        .map(choice -> choice.json(property))
        .findFirst();
  }

  private static Json.Obj usual(
      Design design, KindDeclaration kind, Resource owner, Json.Obj properties) {
    if (kind.record() == Route.class) {
      return properties.with("DestinationCidrBlock", "0.0.0.0/0");
    }
    if (kind.record() == NetworkAclEntry.class) {
      return properties
          .with("RuleNumber", Json.of(nextNumber(design, owner)))
          .with("Egress", Json.of(false))
          .with("RuleAction", "allow")
          .with("Protocol", Json.of(-1))
          .with("CidrBlock", "0.0.0.0/0");
    }
    return owner instanceof Bucket
        ? properties.with(
            "PolicyDocument", Json.of("Version", "2012-10-17").with("Statement", Json.list()))
        : properties;
  }

  private static long nextNumber(Design design, Resource acl) {
    Stream<NetworkAclEntry> entries = design.topology().referrers(acl.id(), NetworkAclEntry.class);
    int highest =
        entries
            .map(NetworkAclEntry::ruleNumber)
            .flatMap((Value<Integer> number) -> number.known().stream())
            .filter(number -> number < 32_000)
            .max(Integer::compare)
            .orElse(0);
    return highest + (long) STEP - highest % STEP;
  }

  /**
   * The properties by which parts of a kind belong to an owner's kind: the one that says so, and
   * both ends of what joins two.
   */
  static Stream<PropertyDeclaration> links(KindDeclaration part, Class<?> owner) {
    boolean joins = part.properties().stream().filter(NewPart::isEnd).count() <= 2;
    return part.properties().stream()
        .filter(p -> p.shape() == PropertyDeclaration.Shape.REFERENCE && p.kinds().contains(owner))
        .filter(p -> joins && p.required() || part.within().filter(p::equals).isPresent());
  }

  private static boolean isEnd(PropertyDeclaration property) {
    return property.required() && property.shape() == PropertyDeclaration.Shape.REFERENCE;
  }

  /** The kinds of parts. */
  static Stream<KindDeclaration> kinds() {
    return Kinds.all().stream().filter(KindDeclaration::isPart);
  }
}
