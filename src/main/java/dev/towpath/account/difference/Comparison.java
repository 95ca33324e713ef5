package dev.towpath.account.difference;

import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the normal forms of two resources that are the same thing. */
final class Comparison {
  private final String type;
  private final List<PropertyDifference> found = new ArrayList<>();

  private Comparison(Resource resource) {
    type = Kinds.typeOf(resource);
  }

  static List<PropertyDifference> of(Resource resource, Json.Obj left, Json.Obj right) {
    Comparison comparison = new Comparison(resource);
    comparison.fields(List.of(), "", left, right);
    return List.copyOf(comparison.found);
  }

  private void fields(List<String> names, String path, Json.Obj left, Json.Obj right) {
    Set<String> all = new LinkedHashSet<>(left.fields().keySet());
    all.addAll(right.fields().keySet());
    for (String name : all) {
      List<String> inside = new ArrayList<>(names);
      inside.add(name);
      String where = path.isEmpty() ? name : path + "." + name;
      compare(inside, where, left.get(name), right.get(name));
    }
  }

  private void compare(List<String> names, String path, Optional<Json> left, Optional<Json> right) {
    boolean chosen =
        names.size() == 1
            && (left.isEmpty() || right.isEmpty())
            && Defaults.isChosenByAws(type, path);
    if (chosen || left.equals(right)) {
      return;
    }
    Json a = left.orElseGet(Json.Nul::new);
    Json b = right.orElseGet(Json.Nul::new);
    if (a instanceof Json.Obj x && b instanceof Json.Obj y && !isFunction(x) && !isFunction(y)) {
      fields(names, path, x, y);
    } else if (a instanceof Json.Arr x && b instanceof Json.Arr y) {
      lists(names, path, x, y);
    } else {
      add(path, left, right);
    }
  }

  private void lists(List<String> names, String path, Json.Arr left, Json.Arr right) {
    boolean set = Defaults.isSet(type, names) || isSetOfPolicy(names);
    if (!set && left.values().size() == right.values().size()) {
      for (int i = 0; i < left.values().size(); i++) {
        compare(
            names,
            path + "[" + i + "]",
            Optional.of(left.values().get(i)),
            Optional.of(right.values().get(i)));
      }
    } else if (set) {
      add(
          path,
          some(Sets.without(left.values(), right.values())),
          some(Sets.without(right.values(), left.values())));
    } else {
      add(path, Optional.of(left), Optional.of(right));
    }
  }

  private static boolean isSetOfPolicy(List<String> names) {
    return names.stream().anyMatch(name -> name.endsWith("PolicyDocument"));
  }

  private static Optional<Json> some(List<Json> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(new Json.Arr(values));
  }

  private void add(String path, Optional<Json> left, Optional<Json> right) {
    boolean certain =
        left.stream().noneMatch(Comparison::isOpen) && right.stream().noneMatch(Comparison::isOpen);
    found.add(
        new PropertyDifference(path, left.map(Token::shown), right.map(Token::shown), certain));
  }

  private static boolean isFunction(Json.Obj object) {
    return References.isFunction(object);
  }

  /** Whether something in the value could not be resolved. */
  private static boolean isOpen(Json json) {
    return switch (json) {
      case Json.Obj object ->
          isFunction(object) || object.fields().values().stream().anyMatch(Comparison::isOpen);
      case Json.Arr list -> list.values().stream().anyMatch(Comparison::isOpen);
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> false;
    };
  }
}
