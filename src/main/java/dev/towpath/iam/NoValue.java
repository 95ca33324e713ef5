package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** CloudFormation's pseudo parameter {@code AWS::NoValue}: as if the value were not written. */
final class NoValue {
  private static final Json NO_VALUE = Json.of("Ref", "AWS::NoValue");

  private NoValue() {}

  /** The document without the fields and elements that it stands for. */
  static Json prune(Json document) {
    return document.map(NoValue::withoutChildren);
  }

  private static Json withoutChildren(Json value) {
    return switch (value) {
      case Json.Arr list when list.values().contains(NO_VALUE) ->
          new Json.Arr(list.values().stream().filter(v -> !v.equals(NO_VALUE)).toList());
      case Json.Obj object when object.fields().containsValue(NO_VALUE) -> {
        SequencedMap<String, Json> fields = new LinkedHashMap<>(object.fields());
        fields.values().removeIf(NO_VALUE::equals);
        yield new Json.Obj(fields);
      }
      default -> value;
    };
  }
}
