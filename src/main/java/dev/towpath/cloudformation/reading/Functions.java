package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.References;
import dev.towpath.model.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The functions of values that are known. Where an argument is not known, the result is not either;
 * where it refers to a resource, the function stays.
 */
record Functions(Names names, List<String> zones) {
  private static final int LONGEST_LIST = 100_000;

  /** Whether no function is left in a value. */
  static boolean isLiteral(Json json) {
    return switch (json) {
      case Json.Obj object ->
          !References.isFunction(object)
              && object.fields().values().stream().allMatch(Functions::isLiteral);
      case Json.Arr list -> list.values().stream().allMatch(Functions::isLiteral);
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> true;
    };
  }

  /** What a function gives whose argument has been evaluated. */
  Json apply(String name, Json argument) {
    if (name.equals("Fn::Join")) {
      return join(argument);
    }
    if (name.equals("Fn::FindInMap")) {
      return findInMap(argument);
    }
    Optional<Json.Obj> unknown = Unresolved.find(argument);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    if (name.equals("Fn::Select")) {
      return select(argument);
    }
    return isLiteral(argument) ? literal(name, argument) : Json.of(name, argument);
  }

  private Json literal(String name, Json argument) {
    return switch (name) {
      case "Fn::Split" -> split(argument);
      case "Fn::Cidr" -> cidr(argument);
      case "Fn::GetAZs" -> availabilityZones(argument);
      case "Fn::ImportValue" ->
          argument.asText().map(names::imported).orElseGet(() -> odd(name, argument));
      case "Fn::Length" ->
          argument instanceof Json.Arr(List<Json> values)
              ? Json.of(values.size())
              : odd(name, argument);
      case "Fn::ToJsonString" ->
          Budget.isTooLong(argument)
              ? Unresolved.because("tooMuch")
              : Json.of(JsonText.writeCompact(argument));
      case "Fn::Base64" -> Json.of(name, argument);
      case "Fn::Transform" ->
          Unresolved.because(
              "transform",
              argument instanceof Json.Obj call ? call.text("Name").orElse("?") : shown(argument));
      default -> odd(name, argument);
    };
  }

  private static Json odd(String name, Json argument) {
    return Unresolved.because("function", name, shown(argument));
  }

  private static String shown(Json json) {
    String text = JsonText.writeCompact(json);
    return text.length() > 80 ? text.substring(0, 79) + "…" : text;
  }

  private static Json join(Json argument) {
    if (!(argument instanceof Json.Arr(List<Json> parts))
        || parts.size() != 2
        || parts.getFirst().asText().isEmpty()) {
      return odd("Fn::Join", argument);
    }
    if (!(parts.get(1) instanceof Json.Arr(List<Json> values))) {
      return Unresolved.find(argument).orElseGet(() -> Json.of("Fn::Join", argument));
    }
    List<String> texts = values.stream().flatMap(value -> value.asText().stream()).toList();
    if (Budget.isTooLong(argument)) {
      return Unresolved.because("tooMuch");
    }
    return texts.size() == values.size()
        ? Json.of(String.join(parts.getFirst().asText().get(), texts))
        : Json.of("Fn::Join", argument);
  }

  private static Json select(Json argument) {
    if (!(argument instanceof Json.Arr(List<Json> parts)) || parts.size() != 2) {
      return odd("Fn::Select", argument);
    }
    Optional<Integer> index = parts.getFirst().asText().flatMap(Functions::integer);
    if (index.isEmpty()) {
      return isLiteral(parts.getFirst())
          ? odd("Fn::Select", argument)
          : Json.of("Fn::Select", argument);
    }
    if (!(parts.get(1) instanceof Json.Arr(List<Json> values))) {
      return isLiteral(parts.get(1))
          ? odd("Fn::Select", argument)
          : Json.of("Fn::Select", argument);
    }
    return index.get() >= 0 && index.get() < values.size()
        ? values.get(index.get())
        : Unresolved.because("select", index.get().toString(), shown(parts.get(1)));
  }

  private static Json split(Json argument) {
    List<Optional<String>> texts = argument.elements().stream().map(Json::asText).toList();
    if (texts.size() != 2 || texts.stream().anyMatch(Optional::isEmpty)) {
      return odd("Fn::Split", argument);
    }
    String delimiter = texts.getFirst().orElseThrow();
    String text = texts.get(1).orElseThrow();
    if (text.length() > LONGEST_LIST) {
      return odd("Fn::Split", argument);
    }
    return Json.texts(
        delimiter.isEmpty() ? List.of(text) : List.of(text.split(Pattern.quote(delimiter), -1)));
  }

  private static Json cidr(Json argument) {
    List<Json> parts = argument.elements();
    Optional<String> block = parts.isEmpty() ? Optional.empty() : parts.getFirst().asText();
    Optional<Integer> count = number(parts, 1);
    Optional<Integer> bits = number(parts, 2);
    if (block.isEmpty() || count.isEmpty() || bits.isEmpty()) {
      return odd("Fn::Cidr", argument);
    }
    return CidrBlocks.of(block.get(), count.get(), bits.get())
        .orElseGet(() -> odd("Fn::Cidr", argument));
  }

  private Json availabilityZones(Json argument) {
    String region = argument.asText().orElse("");
    return region.isEmpty() || region.equals(names.choices().home().region())
        ? Json.texts(zones)
        : odd("Fn::GetAZs", argument);
  }

  private Json findInMap(Json argument) {
    List<Json> parts = new ArrayList<>(argument.elements());
    Optional<Json> byDefault =
        parts.size() == 4 && parts.get(3) instanceof Json.Obj last
            ? last.get("DefaultValue")
            : Optional.empty();
    List<Json> keys = parts.subList(0, Math.min(3, parts.size()));
    Optional<Json.Obj> unknown = Unresolved.find(new Json.Arr(keys));
    if (unknown.isPresent()) {
      return unknown.get();
    }
    List<String> texts = keys.stream().flatMap(key -> key.asText().stream()).toList();
    if (texts.size() != 3) {
      return odd("Fn::FindInMap", argument);
    }
    return names
        .inMap(texts.get(0), texts.get(1), texts.get(2))
        .or(() -> byDefault)
        .orElseGet(() -> Unresolved.because("mapping", texts.toArray(String[]::new)));
  }

  private static Optional<Integer> number(List<Json> parts, int index) {
    return index < parts.size()
        ? parts.get(index).asText().flatMap(Functions::integer)
        : Optional.empty();
  }

  private static Optional<Integer> integer(String text) {
    try {
      return Optional.of(Integer.valueOf(text.strip()));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
