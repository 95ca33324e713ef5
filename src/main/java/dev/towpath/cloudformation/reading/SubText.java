package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the text of an {@code Fn::Sub}; references to resources stay in it. */
final class SubText {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^{}]*)}");
  private final Function<String, Json> values;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder literal = new StringBuilder();
  private Json.Obj others = Json.Obj.EMPTY;
  private boolean plain = true;

  private SubText(Function<String, Json> values) {
    this.values = values;
  }

  /** The text where everything in it is known, else the function with what is known filled in. */
  static Json fill(String text, Function<String, Json> values) {
    SubText filling = new SubText(values);
    Matcher matcher = VARIABLE.matcher(text);
    int end = 0;
    while (matcher.find()) {
      filling.written(text.substring(end, matcher.start()));
      filling.variable(matcher.group(1).strip());
      end = matcher.end();
    }
    filling.written(text.substring(end));
    return filling.result();
  }

  private void written(String part) {
    literal.append(part);
    text.append(part);
  }

  private void literal(String part) {
    literal.append(part);
    text.append(part.replace("${", "${!"));
  }

  private void variable(String name) {
    if (name.startsWith("!")) {
      literal("${" + name.substring(1) + "}");
      return;
    }
    Json value = values.apply(name);
    Optional<String> known = value.asText();
    if (known.isPresent()) {
      literal(known.get());
      return;
    }
    plain = false;
    text.append("${").append(reference(value).orElseGet(() -> other(name, value))).append('}');
  }

  private static Optional<String> reference(Json value) {
    if (!(value instanceof Json.Obj object) || object.fields().size() != 1) {
      return Optional.empty();
    }
    List<String> attribute =
        object.list("Fn::GetAtt").stream().flatMap(part -> part.asText().stream()).toList();
    return object
        .text("Ref")
        .or(() ->
            attribute.isEmpty() ? Optional.empty() : Optional.of(String.join(".", attribute)));
  }

  private String other(String name, Json value) {
    String plainName = name.replaceAll("[^A-Za-z0-9]", "");
    String variable = plainName.isEmpty() ? "Value" : plainName;
    String free = variable;
    for (int n = 2; others.get(free).filter(v -> !v.equals(value)).isPresent(); n++) {
      free = variable + n;
    }
    others = others.with(free, value);
    return free;
  }

  private Json result() {
    if (plain) {
      return Json.of(literal.toString());
    }
    Json filled = Json.of(text.toString());
    return Json.of("Fn::Sub", others.isEmpty() ? filled : Json.list(filled, others));
  }
}
