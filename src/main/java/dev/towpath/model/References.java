package dev.towpath.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which resources a resource names, in its properties and in the intrinsic functions of its JSON.
 *
 * <p>In a text such as {@code ${live.example.Arn}} only a topology can tell the id, which may hold
 * dots where a scan gave it, from the attribute.
 */
public final class References {
  private static final Pattern SUB = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)}");

  private References() {}

  /**
   * All ids that the resource names, whether they exist or not; of a text with dots every id that
   * it may mean.
   */
  public static Set<ResourceId> of(Resource resource) {
    Set<ResourceId> ids = new LinkedHashSet<>();
    collect(resource, ids::addAll);
    ids.remove(resource.id());
    return ids;
  }

  /** The ids that the resource names and that do not exist. */
  public static Set<ResourceId> missing(Resource resource, Topology topology) {
    Set<ResourceId> ids = new LinkedHashSet<>();
    collect(
        resource,
        candidates -> {
          if (candidates.stream().noneMatch(topology::contains)) {
            ids.add(candidates.getLast());
          }
        });
    ids.remove(resource.id());
    return ids;
  }

  private static void collect(Resource resource, Consumer<List<ResourceId>> ids) {
    collect(Kinds.of(resource), resource, ids);
    collect(resource.rest().properties(), ids);
    collect(resource.rest().observed(), ids);
  }

  private static void collect(KindDeclaration kind, Object record, Consumer<List<ResourceId>> ids) {
    for (PropertyDeclaration property : kind.properties()) {
      for (Ref<?> ref : property.references(record)) {
        ref.target().ifPresent(id -> ids.accept(List.of(id)));
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

  private static void collect(Value<?> value, Consumer<List<ResourceId>> ids) {
    switch (value) {
      case Value.Formula<?>(Json json) -> collect(json, ids);
      case Value.Known<?>(Json json) -> collect(json, ids);
      case Value.Known<?> _, Value.Absent<?> _, Value.Unknown<?> _ -> {}
    }
  }

  /** The ids that a JSON value names. */
  public static Set<ResourceId> in(Json json) {
    Set<ResourceId> ids = new LinkedHashSet<>();
    collect(json, ids);
    return ids;
  }

  /**
   * Adds the ids that a JSON value names by {@code Ref}, {@code Fn::GetAtt} or {@code Fn::Sub}; of
   * a text with dots every id that it may mean.
   */
  public static void collect(Json json, Set<ResourceId> ids) {
    collect(json, ids::addAll);
  }

  private static void collect(Json json, Consumer<List<ResourceId>> ids) {
    switch (json) {
      case Json.Obj object -> {
        Optional<String> dotted = object.text("Fn::GetAtt");
        if (dotted.isPresent() && isFunction(object)) {
          accept(idsIn(dotted.get(), false), ids);
        } else {
          direct(object).ifPresent(id -> ids.accept(List.of(id)));
        }
        object.get("Fn::Sub").ifPresent(sub -> collectSub(sub, ids));
        object.fields().values().forEach(value -> collect(value, ids));
      }
      case Json.Arr list -> list.values().forEach(value -> collect(value, ids));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }

  private static void collectSub(Json sub, Consumer<List<ResourceId>> ids) {
    sub.elements().stream()
        .findFirst()
        .flatMap(Json::asText)
        .ifPresent(text -> {
          Matcher matcher = SUB.matcher(text);
          while (matcher.find()) {
            accept(idsIn(matcher.group(1), true), ids);
          }
        });
  }

  private static void accept(List<ResourceId> candidates, Consumer<List<ResourceId>> ids) {
    if (!candidates.isEmpty()) {
      ids.accept(candidates);
    }
  }

  /**
   * The ids that a text such as {@code live.example.Arn} may mean, the longest first.
   *
   * @param whole whether the text may be an id without an attribute
   */
  static List<ResourceId> idsIn(String text, boolean whole) {
    List<ResourceId> ids = new ArrayList<>();
    int end = whole || text.indexOf('.') < 0 ? text.length() : text.lastIndexOf('.');
    while (end > 0 && !text.substring(0, end).isBlank()) {
      ids.add(ResourceId.of(text.substring(0, end)));
      end = text.lastIndexOf('.', end - 1);
    }
    return ids;
  }

  /**
   * The resource that {@code {"Ref": …}} or {@code {"Fn::GetAtt": …}} names; empty for anything
   * else. Of an attribute in one text the id is what stands before the first dot.
   */
  public static Optional<ResourceId> direct(Json.Obj object) {
    if (object.fields().size() != 1) {
      return Optional.empty();
    }
    Optional<String> ref = object.text("Ref").filter(name -> !name.startsWith("AWS::"));
    Optional<String> owner =
        object
            .get("Fn::GetAtt")
            .flatMap(value ->
                value instanceof Json.Arr(List<Json> parts)
                    ? parts.stream().findFirst().flatMap(Json::asText)
                    : value.asText().map(text -> text.split("\\.", 2)[0]));
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
