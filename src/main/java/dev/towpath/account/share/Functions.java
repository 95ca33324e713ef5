package dev.towpath.account.share;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces names in intrinsic functions.
 *
 * @param inner what becomes of the arguments of a function without a form of its own
 */
record Functions(Ids ids, Replacing replacing, Syntax syntax, UnaryOperator<Json> inner) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");
  private static final String OUTPUTS = "Outputs.";
  private static final String UNRESOLVED = "Fn::Unresolved";

  /** The call without names. */
  Json of(Json.Obj call) {
    if (Unresolved.is(call)) {
      return unresolved(call.list(UNRESOLVED));
    }
    Map.Entry<String, Json> field = call.fields().firstEntry();
    return switch (field.getKey()) {
      case "Ref" -> Json.of("Ref", id(field.getValue()));
      case "Fn::GetAtt" ->
          Json.of(
              "Fn::GetAtt",
              field.getValue() instanceof Json.Arr list && !list.values().isEmpty()
                  ? attribute(list.values())
                  : dotted(field.getValue()));
      case "Fn::Sub" -> Json.of("Fn::Sub", sub(field.getValue()));
      // which call did not answer, and how
      case "Fn::Unread" -> call;
      case "Condition" -> Json.of("Condition", id(field.getValue()));
      default -> Json.of(field.getKey(), inner.apply(field.getValue()));
    };
  }

  /** The reason stays; what it speaks of, and what was written there, do not. */
  private Json unresolved(List<Json> parts) {
    Json original;
    try {
      original = JsonText.read(parts.get(2).asText().orElse(""));
    } catch (JsonText.NotJsonException _) {
      original = new Json.Nul();
    }
    List<Json> arguments =
        parts.get(1).elements().stream()
            .<Json>map(part -> Json.of(replacing.names(part.asText().orElse("?"))))
            .toList();
    String written = JsonText.writeCompact(inner.apply(original));
    return Json.of(
        UNRESOLVED, Json.list(parts.getFirst(), new Json.Arr(arguments), Json.of(written)));
  }

  private Json id(Json name) {
    return name instanceof Json.Str(String text) && !text.startsWith("AWS::")
        ? Json.of(ids.of(text))
        : name;
  }

  private Json attribute(List<Json> parts) {
    List<Json> out = new ArrayList<>(parts);
    out.set(0, id(parts.getFirst()));
    for (int i = 1; i < parts.size(); i++) {
      out.set(i, Json.of(output(parts.get(i).asText().orElse(""))));
    }
    return new Json.Arr(out);
  }

  /** An output of a nested stack has a name of the user's own. */
  private String output(String attribute) {
    return attribute.startsWith(OUTPUTS)
        ? OUTPUTS + replacing.names(attribute.substring(OUTPUTS.length()))
        : attribute;
  }

  private Json dotted(Json value) {
    return value instanceof Json.Str(String text) ? Json.of(variable(text)) : value;
  }

  private Json sub(Json argument) {
    if (argument instanceof Json.Str(String text)) {
      return Json.of(filled(text));
    }
    if (argument instanceof Json.Arr(List<Json> parts)
        && !parts.isEmpty()
        && parts.getFirst() instanceof Json.Str(String text)) {
      List<Json> out = new ArrayList<>(parts);
      out.set(0, Json.of(filled(text)));
      for (int i = 1; i < parts.size(); i++) {
        out.set(
            i, parts.get(i) instanceof Json.Obj own ? variables(own) : inner.apply(parts.get(i)));
      }
      return new Json.Arr(out);
    }
    return inner.apply(argument);
  }

  private Json variables(Json.Obj own) {
    Json.Obj out = Json.Obj.EMPTY;
    for (Map.Entry<String, Json> field : own.fields().entrySet()) {
      out = out.with(variable(field.getKey()), inner.apply(field.getValue()));
    }
    return out;
  }

  /** Variables are hidden from what looks at the form of the whole text, and come back after. */
  private String filled(String text) {
    List<String> variables = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(text);
    String plain =
        matcher.replaceAll(m -> {
          variables.add(m.group(1));
          return Matcher.quoteReplacement(hidden(variables.size() - 1));
        });
    String out = syntax.text(plain);
    for (int i = 0; i < variables.size(); i++) {
      out = out.replace(hidden(i), "${" + variable(variables.get(i)) + "}");
    }
    return out;
  }

  private static String hidden(int number) {
    return "\uE010" + (char) ('\uE100' + number) + "\uE011";
  }

  /** A variable of CloudFormation or of a policy, or an id with an attribute after it. */
  private String variable(String name) {
    if (name.startsWith("AWS::")) {
      return name;
    }
    if (name.startsWith("!") || name.contains(":")) {
      String whole = replacing.names("${" + name.replaceFirst("^!", "") + "}");
      return (name.startsWith("!") ? "!" : "") + whole.substring(2, whole.length() - 1);
    }
    if (ids.isId(name)) {
      return ids.of(name);
    }
    int dot = name.indexOf('.');
    while (dot > 0 && !ids.isId(name.substring(0, dot))) {
      dot = name.indexOf('.', dot + 1);
    }
    int cut = dot > 0 ? dot : attributeOf(name).orElse(name.length());
    String attribute = name.substring(Math.min(cut + 1, name.length()));
    return ids.of(name.substring(0, cut)) + (attribute.isEmpty() ? "" : "." + output(attribute));
  }

  /** Where an attribute of what the design does not have begins; it has a capital there. */
  private static Optional<Integer> attributeOf(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && name.substring(dot + 1).matches("[A-Z][A-Za-z0-9]*(?:\\.[A-Z][A-Za-z0-9]*)*")
        ? Optional.of(dot)
        : Optional.empty();
  }
}
