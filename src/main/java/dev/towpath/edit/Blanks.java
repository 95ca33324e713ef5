package dev.towpath.edit;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes resources from properties, each with a free id. */
final class Blanks {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");
  private final FreeIds ids;
  private final Home home;

  Blanks(Topology topology, Home home) {
    this.ids = new FreeIds(topology);
    this.home = home;
  }

  /** A new resource with these properties. */
  <R extends Resource> R make(Class<R> kind, Json.Obj properties) {
    KindDeclaration declaration = Kinds.of(kind);
    ResourceId id = ids.of(declaration);
    return kind.cast(Properties.read(declaration.type(), id, home, properties));
  }

  /** A reference to a resource, as CloudFormation writes it. */
  static Json ref(Resource resource) {
    return ref(resource.id());
  }

  /** A reference to a resource, as CloudFormation writes it. */
  static Json ref(ResourceId id) {
    return Json.of("Ref", id.value());
  }

  /** An attribute of a resource. */
  static Json attribute(ResourceId id, String attribute) {
    return Json.of("Fn::GetAtt", Json.list(Json.of(id.value()), Json.of(attribute)));
  }

  /** A text around a resource's id or attribute: {@code Fn::Sub} where it can name the id. */
  static Json text(String before, ResourceId id, Optional<String> attribute, String after) {
    if (PLAIN.matcher(id.value()).matches()) {
      String name = attribute.map(a -> id.value() + "." + a).orElse(id.value());
      return Json.of("Fn::Sub", before + "${" + name + "}" + after);
    }
    Json value = attribute.map(a -> attribute(id, a)).orElseGet(() -> ref(id));
    return Json.of(
        "Fn::Join", Json.list(Json.of(""), Json.list(Json.of(before), value, Json.of(after))));
  }

  /** What people call a kind. */
  static Message nameOf(KindDeclaration kind) {
    return Message.of("model", "kind." + kind.name());
  }

  /** What people call a resource's kind. */
  static Message nameOf(Resource resource) {
    return nameOf(Kinds.of(resource));
  }
}
