package dev.towpath.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which resources a resource names, in its properties and in the intrinsic functions of its JSON.
 */
public final class References {
  private static final Pattern SUB =
      Pattern.compile("\\$\\{([A-Za-z0-9_-]+)(?:\\.[A-Za-z0-9.]+)?}");

  private References() {}

  /** All ids that the resource names, whether they exist or not. */
  public static Set<ResourceId> of(Resource resource) {
    Set<ResourceId> ids = new LinkedHashSet<>();
    collect(Kinds.of(resource), resource, ids);
    collect(resource.rest().properties(), ids);
    ids.remove(resource.id());
    return ids;
  }

  private static void collect(KindDeclaration kind, Object record, Set<ResourceId> ids) {
    for (PropertyDeclaration property : kind.properties()) {
      for (Ref<?> ref : property.references(record)) {
        ref.target().ifPresent(ids::add);
        if (ref instanceof Ref.Formula<?>(Json json)) {
          collect(json, ids);
        }
      }
      for (Structure structure : property.structures(record)) {
        collect(Kinds.of(structure.getClass()), structure, ids);
        collect(structure.others(), ids);
      }
      if (property.get(record) instanceof Value<?> value) {
        collect(value, ids);
      }
    }
  }

  private static void collect(Value<?> value, Set<ResourceId> ids) {
    switch (value) {
      case Value.Formula<?>(Json json) -> collect(json, ids);
      case Value.Known<?>(Json json) -> collect(json, ids);
      case Value.Known<?> _, Value.Absent<?> _, Value.Unknown<?> _ -> {}
    }
  }

  /** Adds the ids that a JSON value names by {@code Ref}, {@code Fn::GetAtt} or {@code Fn::Sub}. */
  public static void collect(Json json, Set<ResourceId> ids) {
    switch (json) {
      case Json.Obj object -> {
        direct(object).ifPresent(ids::add);
        object.get("Fn::Sub").ifPresent(sub -> collectSub(sub, ids));
        object.fields().values().forEach(value -> collect(value, ids));
      }
      case Json.Arr list -> list.values().forEach(value -> collect(value, ids));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }

  private static void collectSub(Json sub, Set<ResourceId> ids) {
    sub.elements()
        .getFirst()
        .asText()
        .ifPresent(text -> {
          Matcher matcher = SUB.matcher(text);
          while (matcher.find()) {
            ids.add(ResourceId.of(matcher.group(1)));
          }
        });
  }

  /**
   * The resource that {@code {"Ref": …}} or {@code {"Fn::GetAtt": …}} names; empty for anything
   * else.
   */
  public static Optional<ResourceId> direct(Json.Obj object) {
    if (object.fields().size() != 1) {
      return Optional.empty();
    }
    Optional<String> ref = object.text("Ref").filter(name -> !name.startsWith("AWS::"));
    Optional<String> owner =
        object
            .get("Fn::GetAtt")
            .flatMap(value -> {
              List<Json> parts = value.elements();
              return parts.isEmpty() ? Optional.empty() : parts.getFirst().asText();
            })
            .map(text -> text.contains(".") ? text.substring(0, text.indexOf('.')) : text);
    return ref.or(() -> owner).filter(name -> !name.isBlank()).map(ResourceId::of);
  }

  /** Whether the object is an intrinsic function. */
  public static boolean isFunction(Json.Obj object) {
    if (object.fields().size() != 1) {
      return false;
    }
    String name = object.fields().firstEntry().getKey();
    return name.equals("Ref") || name.startsWith("Fn::") || name.equals("Condition");
  }
}
