package dev.towpath.edit;

import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the resources that JSON names by intrinsic functions other ids. */
public final class Renaming {
  private static final Pattern SUB =
      Pattern.compile("\\$\\{([A-Za-z0-9_-]+)((?:\\.[A-Za-z0-9.]+)?)}");
  private final Map<ResourceId, ResourceId> names;

  /** New ids by old ones; ids that are not in it stay. */
  public Renaming(Map<ResourceId, ResourceId> names) {
    this.names = names;
  }

  /** The JSON with the new ids. */
  public Json apply(Json json) {
    return json.map(value -> value instanceof Json.Obj object ? renamed(object) : value);
  }

  private Json renamed(Json.Obj object) {
    if (object.fields().size() != 1) {
      return object;
    }
    var call = object.fields().firstEntry();
    return switch (call.getKey()) {
      case "Ref" -> Json.of("Ref", first(call.getValue(), ""));
      case "Fn::GetAtt" -> Json.of("Fn::GetAtt", attribute(call.getValue()));
      case "Fn::Sub" -> Json.of("Fn::Sub", substituted(call.getValue()));
      default -> object;
    };
  }

  private Json first(Json name, String rest) {
    return name instanceof Json.Str(String text) ? Json.of(renamed(text) + rest) : name;
  }

  private Json attribute(Json argument) {
    return switch (argument) {
      case Json.Str(String text) when text.indexOf('.') > 0 ->
          first(Json.of(text.substring(0, text.indexOf('.'))), text.substring(text.indexOf('.')));
      case Json.Arr(List<Json> parts) when !parts.isEmpty() ->
          withFirst(parts, first(parts.getFirst(), ""));
      default -> argument;
    };
  }

  private Json substituted(Json argument) {
    return switch (argument) {
      case Json.Str(String text) -> Json.of(filled(text));
      case Json.Arr(List<Json> parts)
          when !parts.isEmpty() && parts.getFirst() instanceof Json.Str(String text) ->
          withFirst(parts, Json.of(filled(text)));
      default -> argument;
    };
  }

  private static Json withFirst(List<Json> parts, Json first) {
    List<Json> copy = new ArrayList<>(parts);
    copy.set(0, first);
    return new Json.Arr(copy);
  }

  private String filled(String text) {
    Matcher matcher = SUB.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String name = "${" + renamed(matcher.group(1)) + matcher.group(2) + "}";
      matcher.appendReplacement(out, Matcher.quoteReplacement(name));
    }
    return matcher.appendTail(out).toString();
  }

  private String renamed(String name) {
    if (name.isBlank()) {
      return name;
    }
    ResourceId id = ResourceId.of(name);
    return names.getOrDefault(id, id).value();
  }
}
