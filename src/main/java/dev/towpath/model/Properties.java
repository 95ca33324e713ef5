package dev.towpath.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Resources as CloudFormation's properties, and back. References to resources of the design become
 * {@code Ref} or {@code Fn::GetAtt}; what a declaration cannot hold stays among the undeclared
 * properties, so that reading and writing again gives the same properties.
 */
public final class Properties {
  private static final String REF = "Ref";
  private static final String GET_ATT = "Fn::GetAtt";

  private Properties() {}

  /**
   * The properties of a resource, declared ones first, in their order; absent ones are left out.
   */
  public static Json.Obj of(Resource resource) {
    return write(Kinds.of(resource), resource, resource.rest().properties());
  }

  /** The properties of a structure. */
  public static Json.Obj of(Structure structure) {
    return write(Kinds.of(structure.getClass()), structure, structure.others());
  }

  /** One property as JSON, empty where it is absent. */
  public static Optional<Json> get(Resource resource, String property) {
    return Optional.ofNullable(of(resource).fields().get(property));
  }

  /**
   * A resource from its type and properties; a type without a record gives an {@link
   * OtherResource}.
   */
  public static Resource read(String type, ResourceId id, Home home, Json.Obj properties) {
    return read(type, id, home, properties, Json.Obj.EMPTY);
  }

  /** A resource from its type and properties, with what AWS says of it beside them. */
  public static Resource read(
      String type, ResourceId id, Home home, Json.Obj properties, Json.Obj observed) {
    Optional<KindDeclaration> kind = Kinds.ofType(type);
    if (kind.isEmpty()) {
      return new OtherResource(id, type, new Rest(home, properties, observed));
    }
    KindDeclaration declaration = kind.get();
    Reading reading = new Reading(properties);
    List<Object> taken = declaration.properties().stream().map(reading::take).toList();
    return (Resource)
        declaration.create(taken, id, new Rest(home, new Json.Obj(reading.left), observed));
  }

  /**
   * The resource with other properties. What AWS said of it stays, unless a property changes that
   * replaces the resource, for AWS has never seen the new one, or that decides where a route leads,
   * which its state was about.
   */
  @SuppressWarnings("unchecked") // the type that is read is the type that was written
  public static <R extends Resource> R replace(R resource, Json.Obj properties) {
    Json.Obj observed = resource.rest().observed();
    boolean stale = !observed.isEmpty() && isStale(resource, of(resource), properties);
    return (R)
        read(
            Kinds.typeOf(resource),
            resource.id(),
            resource.home(),
            properties,
            stale ? Json.Obj.EMPTY : observed);
  }

  private static boolean isStale(Resource resource, Json.Obj before, Json.Obj after) {
    boolean route = resource instanceof Route || resource instanceof TransitGatewayRoute;
    return Kinds.of(resource).properties().stream()
        .filter(property -> property.replaces() || route)
        .anyMatch(property -> !before.get(property.name()).equals(after.get(property.name())));
  }

  /** The resource with one property set, or removed where the value is JSON's null. */
  public static <R extends Resource> R with(R resource, String property, Json value) {
    Json.Obj before = of(resource);
    Json.Obj after =
        value instanceof Json.Nul ? before.without(property) : before.with(property, value);
    return replace(resource, after);
  }

  private static Json.Obj write(KindDeclaration kind, Object record, Json.Obj others) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    for (PropertyDeclaration property : kind.properties()) {
      write(property, record).ifPresent(value -> out.put(property.name(), value));
    }
    out.putAll(others.fields());
    return new Json.Obj(out);
  }

  private static Optional<Json> write(PropertyDeclaration property, Object record) {
    return switch (property.shape()) {
      case TEXT, INTEGER, BOOLEAN, CIDR, JSON -> value((Value<?>) property.get(record));
      case REFERENCE ->
          property.references(record).stream()
              .filter(ref -> !ref.isNone())
              .map(ref -> reference(ref, property.attribute()))
              .findFirst();
      case REFERENCES ->
          nonEmpty(
              property.references(record).stream()
                  .map(ref -> reference(ref, property.attribute()))
                  .toList());
      case TEXTS ->
          nonEmpty(
              ((List<?>) property.get(record))
                  .stream().flatMap(value -> value((Value<?>) value).stream()).toList());
      case STRUCTURE -> property.structures(record).stream().findFirst().<Json>map(Properties::of);
      case STRUCTURES ->
          nonEmpty(property.structures(record).stream().<Json>map(Properties::of).toList());
    };
  }

  private static Optional<Json> nonEmpty(List<Json> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(new Json.Arr(values));
  }

  private static Optional<Json> value(Value<?> value) {
    return switch (value) {
      case Value.Known<?>(Object known) -> Optional.of(plain(known));
      case Value.Formula<?>(Json json) -> Optional.of(json);
      case Value.Unknown<?>(Message because) -> Optional.of(unread(because));
      case Value.Absent<?> _ -> Optional.empty();
    };
  }

  /** The form of a function that nothing resolves, so that unknown never becomes absent. */
  private static Json unread(Message because) {
    return Json.of("Fn::Unread", Texts.in(Locale.ENGLISH).text(because));
  }

  private static Json plain(Object known) {
    return switch (known) {
      case Json json -> json;
      case Integer number -> Json.of(number);
      case Boolean bool -> Json.of(bool);
      default -> Json.of(known.toString());
    };
  }

  private static Json reference(Ref<?> ref, String attribute) {
    return switch (ref) {
      case Ref.To<?>(ResourceId id) ->
          attribute.isEmpty()
              ? Json.of(REF, id.value())
              : Json.of(GET_ATT, Json.list(Json.of(id.value()), Json.of(attribute)));
      case Ref.Outside<?>(String physicalId) -> Json.of(physicalId);
      case Ref.Formula<?>(Json json) -> json;
      case Ref.None<?> _ -> new Json.Nul();
    };
  }

  /** Takes declared properties out of an object; what cannot be taken stays. */
  private static final class Reading {
    private final SequencedMap<String, Json> left;

    Reading(Json.Obj properties) {
      left = new LinkedHashMap<>(properties.fields());
    }

    Object take(PropertyDeclaration property) {
      Optional<Json> json = Optional.ofNullable(left.get(property.name()));
      Optional<Object> value = json.flatMap(j -> read(property, j));
      if (value.isPresent()) {
        left.remove(property.name());
      }
      return value.orElseGet(() -> missing(property));
    }

    private static Object missing(PropertyDeclaration property) {
      return switch (property.shape()) {
        case TEXT, INTEGER, BOOLEAN, CIDR, JSON -> Value.absent();
        case REFERENCE -> Ref.none();
        case STRUCTURE -> Optional.empty();
        case REFERENCES, TEXTS, STRUCTURES -> List.of();
      };
    }

    private static Optional<Object> read(PropertyDeclaration property, Json json) {
      return switch (property.shape()) {
        case TEXT -> Optional.of(json instanceof Json.Str(String s) ? Value.of(s) : text(json));
        case INTEGER -> Optional.of(parsed(json, Reading::integer));
        case BOOLEAN -> Optional.of(parsed(json, Reading::bool));
        case CIDR -> Optional.of(parsed(json, j -> j.asText().flatMap(Cidr::parse)));
        case JSON -> Optional.of(Value.of(json));
        case REFERENCE -> Optional.of(ref(json));
        case REFERENCES -> list(json, j -> Optional.of(ref(j)));
        case TEXTS -> list(json, j -> Optional.of(text(j)));
        case STRUCTURE -> structure(property, json).map(Optional::of).map(Object.class::cast);
        case STRUCTURES -> list(json, j -> structure(property, j));
      };
    }

    private static Value<?> text(Json json) {
      return json.asText().<Value<?>>map(Value::of).orElseGet(() -> new Value.Formula<>(json));
    }

    private static <T> Value<T> parsed(
        Json json, java.util.function.Function<Json, Optional<T>> parser) {
      return parser.apply(json).map(Value::of).orElseGet(() -> new Value.Formula<>(json));
    }

    private static Optional<Integer> integer(Json json) {
      try {
        return json.asText().map(Integer::valueOf);
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private static Optional<Boolean> bool(Json json) {
      return json.asText().filter(t -> t.equals("true") || t.equals("false")).map(Boolean::valueOf);
    }

    private static Ref<?> ref(Json json) {
      return switch (json) {
        case Json.Str(String physicalId) -> new Ref.Outside<>(physicalId);
        case Json.Obj object ->
            References.direct(object).<Ref<?>>map(Ref::to).orElseGet(() -> new Ref.Formula<>(json));
        default -> new Ref.Formula<>(json);
      };
    }

    private static Optional<Object> structure(PropertyDeclaration property, Json json) {
      if (!(json instanceof Json.Obj object) || References.isFunction(object)) {
        return Optional.empty();
      }
      Reading reading = new Reading(object);
      KindDeclaration structure = Kinds.of(property.element());
      List<Object> taken = structure.properties().stream().map(reading::take).toList();
      return Optional.of(structure.create(taken, new Json.Obj(reading.left)));
    }

    private static Optional<Object> list(
        Json json, java.util.function.Function<Json, Optional<Object>> element) {
      if (!(json instanceof Json.Arr list) || list.values().isEmpty()) {
        return Optional.empty();
      }
      List<Object> out = new ArrayList<>();
      for (Json value : list.values()) {
        Optional<Object> read = element.apply(value);
        if (read.isEmpty()) {
          return Optional.empty();
        }
        out.add(read.get());
      }
      return Optional.of(List.copyOf(out));
    }
  }
}
