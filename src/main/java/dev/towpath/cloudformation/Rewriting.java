package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts something else in place of every reference in a JSON value, in {@code Ref}, {@code
 * Fn::GetAtt} and {@code Fn::Sub} alike.
 *
 * @param replacement a text, or a function from {@link Reference#json}
 */
record Rewriting(Function<Reference, Json> replacement) {
  static final Pattern VARIABLE = Pattern.compile("\\$\\{([^{}]*)}");

  /** The value with its references replaced. */
  Json apply(Json json) {
    return switch (json) {
      case Json.Obj object when References.isFunction(object) -> function(object);
      case Json.Obj object -> fields(object);
      case Json.Arr list -> new Json.Arr(list.values().stream().map(this::apply).toList());
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }

  /** The object with the references in its fields replaced; the object itself is no function. */
  Json.Obj fields(Json.Obj object) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    object.fields().forEach((name, value) -> out.put(name, apply(value)));
    return new Json.Obj(out);
  }

  private Json function(Json.Obj call) {
    Map.Entry<String, Json> field = call.fields().firstEntry();
    Optional<Json> replaced =
        switch (field.getKey()) {
          case "Ref" -> field.getValue().asText().map(Reference::to).map(replacement);
          case "Fn::GetAtt" -> attribute(field.getValue()).map(replacement);
          case "Fn::Sub" -> Optional.of(sub(field.getValue()));
          default -> Optional.empty();
        };
    return replaced.orElseGet(() -> fields(call));
  }

  /** The reference that an {@code Fn::GetAtt} of plain texts makes. */
  static Optional<Reference> attribute(Json argument) {
    List<Optional<String>> parts = argument.elements().stream().map(Json::asText).toList();
    if (parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    String path = String.join(".", parts.stream().map(Optional::orElseThrow).toList());
    return Optional.of(split(path)).filter(r -> !r.attribute().isEmpty());
  }

  private static Reference split(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? Reference.to(path)
        : new Reference(path.substring(0, dot), path.substring(dot + 1));
  }

  private Json sub(Json argument) {
    List<Json> parts = argument.elements();
    Optional<String> text = parts.isEmpty() ? Optional.empty() : parts.getFirst().asText();
    if (text.isEmpty()) {
      return Json.of("Fn::Sub", apply(argument));
    }
    Json.Obj own =
        parts.size() > 1 && parts.get(1) instanceof Json.Obj o ? fields(o) : Json.Obj.EMPTY;
    String filled = fill(text.get(), own.fields().keySet());
    if (own.isEmpty()) {
      return hasVariable(filled) ? Json.of("Fn::Sub", filled) : Json.of(unescaped(filled));
    }
    return Json.of("Fn::Sub", Json.list(Json.of(filled), own));
  }

  private String fill(String text, Set<String> own) {
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1).strip();
      boolean stays = name.startsWith("!") || own.contains(name);
      String put = stays ? matcher.group() : inSub(replacement.apply(split(name)));
      matcher.appendReplacement(out, Matcher.quoteReplacement(put));
    }
    return matcher.appendTail(out).toString();
  }

  private static String inSub(Json replaced) {
    if (!(replaced instanceof Json.Obj call)) {
      return escaped(replaced.asText().orElse(""));
    }
    Reference reference =
        call.text("Ref")
            .map(Reference::to)
            .or(() -> call.get("Fn::GetAtt").flatMap(Rewriting::attribute))
            .orElseThrow();
    return "${" + reference.inSub() + "}";
  }

  /** A text as {@code Fn::Sub} needs it where it is to stand for itself. */
  static String escaped(String text) {
    return text.replace("${", "${!");
  }

  private static boolean hasVariable(String text) {
    return VARIABLE.matcher(text).results().anyMatch(m -> !m.group(1).startsWith("!"));
  }

  private static String unescaped(String text) {
    return text.replace("${!", "${");
  }
}
