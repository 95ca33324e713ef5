package dev.towpath.account.difference;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Lists whose order means nothing. */
final class Sets {
  private Sets() {}

  /** The values in an order that depends on nothing but them, each once. */
  static Json.Arr of(List<Json> values) {
    return new Json.Arr(
        values.stream().distinct().sorted(Comparator.comparing(Sets::text)).toList());
  }

  /** A text that is the same for equal values, whatever the order of their fields. */
  static String text(Json json) {
    return JsonText.writeCompact(
        json.map(value -> value instanceof Json.Obj object ? ordered(object) : value));
  }

  private static Json ordered(Json.Obj object) {
    Json.Obj out = Json.Obj.EMPTY;
    for (var field : new TreeMap<>(object.fields()).entrySet()) {
      out = out.with(field.getKey(), field.getValue());
    }
    return out;
  }

  /** The values of the first list that the second lacks. */
  static List<Json> without(List<Json> first, List<Json> second) {
    List<Json> left = new ArrayList<>(first);
    second.forEach(left::remove);
    return left;
  }
}
