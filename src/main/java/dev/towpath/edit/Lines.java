package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What drawn lines mean, and what takes one away. */
final class Lines {
  private final Design design;
  private final Topology topology;

  Lines(Design design) {
    this.design = design;
    this.topology = design.topology();
  }

  /** The edit that takes a line away, or why it stays. */
  Offer removal(Line line) {
    Optional<Resource> source = topology.get(line.source());
    Optional<Link> link = link(line);
    if (link.isPresent()) {
      return Offer.of(Connections.disconnect(design, link.get()));
    }
    if (source.isEmpty()) {
      return Offer.NONE;
    }
    return line.isJoint() ? withoutJoint(line, source.get()) : withoutReference(line, source.get());
  }

  /** Between what a line runs, and what it says. */
  Message described(Line line) {
    Object meaning =
        link(line)
            .<Object>map(Link::label)
            .or(() ->
                topology.get(line.source()).flatMap(s -> property(line).map(p -> nameOf(s, p))))
            .or(() -> topology.get(line.source()).map(Blanks::nameOf))
            .orElse("");
    return Message.of("edit", "line.between", name(line.from()), name(line.to()), meaning);
  }

  private Optional<Link> link(Line line) {
    Set<ResourceId> ends = Set.of(line.from(), line.to());
    return new Links(topology)
        .all().stream()
            .filter(link -> ends.equals(Set.of(link.from(), link.to())))
            .filter(
                link -> link.kind() != Link.Kind.ROUTE || link.part().equals(line.source().value()))
            .findFirst();
  }

  private Offer withoutJoint(Line line, Resource joint) {
    for (PropertyDeclaration property : Kinds.of(joint).properties()) {
      List<Json> named = Properties.of(joint).list(property.name());
      for (ResourceId end : List.of(line.from(), line.to())) {
        if (named.size() > 1 && named.stream().anyMatch(value -> names(value, end))) {
          return removed(line, new RemoveReference(joint.id(), List.of(property.name()), end));
        }
      }
    }
    return removed(line, new DeleteResources(Set.of(joint.id())));
  }

  private Offer withoutReference(Line line, Resource source) {
    Optional<PropertyDeclaration> property = property(line);
    if (property.isEmpty()) {
      return Offer.refused("line.follows", Names.of(source), name(line.far()));
    }
    Json.Obj kept = Properties.of(source);
    List<PropertyDeclaration> needed = new ArrayList<>();
    for (PropertyDeclaration each : properties(source, line.far())) {
      Optional<Json> left = without(kept.get(each.name()).orElseThrow(), line.far());
      if (left.isEmpty() && each.required()) {
        needed.add(each);
      }
      Json.Obj before = kept;
      kept =
          left.map(value -> before.with(each.name(), value))
              .orElseGet(() -> before.without(each.name()));
    }
    if (!needed.isEmpty()) {
      return Offer.refused("line.needed", Names.of(source), nameOf(source, needed.getFirst()));
    }
    return removed(line, new SetProperties(source.id(), kept));
  }

  private Offer removed(Line line, Edit edit) {
    return Offer.of(Offer.step("disconnect", List.of(name(line.from()), name(line.to())), edit));
  }

  private Optional<PropertyDeclaration> property(Line line) {
    return line.isJoint()
        ? Optional.empty()
        : topology
            .get(line.source())
            .flatMap(source -> properties(source, line.far()).stream().findFirst());
  }

  /** The properties with a plain reference, at any depth, policies aside. */
  private static List<PropertyDeclaration> properties(Resource source, ResourceId target) {
    KindDeclaration kind = Kinds.of(source);
    Json.Obj properties = Properties.of(source);
    return kind.properties().stream()
        .filter(property -> !property.name().endsWith("PolicyDocument"))
        .filter(property ->
            properties
                .get(property.name())
                .filter(value -> !without(value, target).equals(Optional.of(value)))
                .isPresent())
        .toList();
  }

  /** What people call a property; CloudFormation's name where they have none. */
  private static Object nameOf(Resource owner, PropertyDeclaration property) {
    Texts texts = Texts.in(Locale.ENGLISH);
    return Stream.of(
            "property." + Kinds.of(owner).name() + "." + property.name(),
            "property." + property.name())
        .filter(key -> texts.find("model", key).isPresent())
        .findFirst()
        .<Object>map(key -> Message.of("model", key))
        .orElse(property.name());
  }

  private static boolean names(Json value, ResourceId target) {
    return value instanceof Json.Obj object
        && References.direct(object).filter(target::equals).isPresent();
  }

  /**
   * A value without the references to a resource: lists lose them, and what is empty then goes; so
   * does an object that is about the resource.
   */
  private static Optional<Json> without(Json value, ResourceId target) {
    return switch (value) {
      case Json.Obj object when names(object, target) -> Optional.empty();
      case Json.Obj object when References.isFunction(object) -> Optional.of(object);
      case Json.Obj object -> withoutIn(object, target);
      case Json.Arr(var elements) -> {
        List<Json> kept =
            elements.stream().flatMap(element -> without(element, target).stream()).toList();
        yield kept.isEmpty() && !elements.isEmpty()
            ? Optional.empty()
            : Optional.of(new Json.Arr(kept));
      }
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> Optional.of(value);
    };
  }

  private static Optional<Json> withoutIn(Json.Obj object, ResourceId target) {
    Json.Obj kept = object;
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      Optional<Json> left = without(field.getValue(), target);
      if (left.isEmpty() && names(field.getValue(), target)) {
        return Optional.empty();
      }
      Json.Obj before = kept;
      kept =
          left.map(value -> before.with(field.getKey(), value))
              .orElseGet(() -> before.without(field.getKey()));
    }
    return Optional.of(kept);
  }

  private String name(ResourceId id) {
    return Names.of(topology, id);
  }
}
