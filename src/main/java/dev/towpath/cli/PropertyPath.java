package dev.towpath.cli;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a resource's properties, such as {@code Tags.0.Value}: names, and for lists numbers
 * from 0.
 */
record PropertyPath(List<String> steps) {

  static PropertyPath of(String text) {
    return new PropertyPath(List.of(text.split("\\.")));
  }

  /** The property that holds the place. */
  String first() {
    return steps.getFirst();
  }

  /** The properties with a value at the place; JSON's null removes what is there. */
  Json.Obj set(Json.Obj properties, Json value) throws Failure {
    return (Json.Obj) set(properties, 0, value);
  }

  private Json set(Json at, int step, Json value) throws Failure {
    if (step == steps.size()) {
      return value;
    }
    String name = steps.get(step);
    boolean removes = step + 1 == steps.size() && value instanceof Json.Nul;
    return switch (at) {
      case Json.Obj object when removes -> object.without(name);
      case Json.Obj object ->
          object.with(name, set(object.get(name).orElse(Json.Obj.EMPTY), step + 1, value));
      case Json.Arr(List<Json> values) -> {
        int index = index(name, values.size());
        List<Json> copy = new ArrayList<>(values);
        if (removes && index < copy.size()) {
          copy.remove(index);
        } else if (index == copy.size()) {
          copy.add(set(Json.Obj.EMPTY, step + 1, value));
        } else {
          copy.set(index, set(copy.get(index), step + 1, value));
        }
        yield new Json.Arr(copy);
      }
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ ->
          throw Failure.of("set.noPlace", String.join(".", steps), name);
    };
  }

  private int index(String name, int size) throws Failure {
    try {
      int index = Integer.parseInt(name);
      if (index >= 0 && index <= size) {
        return index;
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw Failure.of("set.noPlace", String.join(".", steps), name);
  }
}
