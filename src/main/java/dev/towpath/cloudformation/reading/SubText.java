package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import dev.towpath.model.Unresolved;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Fills the text of an {@code Fn::Sub}; references to resources stay in it. */
final class SubText {
  private static final String OPEN = "${";

  /** More different names than anybody writes into one text. */
  private static final int MOST_NAMES = 10_000;

  /**
   * What is put in place of a variable.
   *
   * @param literal its value; empty where that is not known
   * @param inSub what stands for it where the function stays
   */
  private record Part(Optional<String> literal, String inSub) {}

  private final Function<String, Json> values;
  private final Map<String, Part> parts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder literal = new StringBuilder();
  private final SequencedMap<String, Json> others = new LinkedHashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private boolean plain = true;

  private SubText(Function<String, Json> values) {
    this.values = values;
  }

  /** The text where everything in it is known, else the function with what is known filled in. */
  static Json fill(String text, Function<String, Json> values) {
    SubText filling = new SubText(values);
    int done = 0;
    int open = text.indexOf(OPEN);
    while (open >= 0) {
      int close = end(text, open + OPEN.length());
      if (close > 0) {
        filling.written(text, done, open);
        filling.variable(text.substring(open + OPEN.length(), close).strip());
        done = close + 1;
      }
      if (filling.parts.size() > MOST_NAMES || filling.text.length() > Budget.LONGEST) {
        return Unresolved.because("tooMuch");
      }
      open = text.indexOf(OPEN, Math.max(done, open + 1));
    }
    filling.written(text, done, text.length());
    return filling.result();
  }

  /** The closing brace of a name, 0 where it has none before another one opens. */
  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '}' ? at : 0;
  }

  private void written(String from, int start, int end) {
    literal.append(from, start, end);
    text.append(from, start, end);
  }

  private void variable(String name) {
    Part part = parts.get(name);
    if (part == null) {
      part = name.startsWith("!") ? known(OPEN + name.substring(1) + "}") : part(name);
      parts.put(name, part);
    }
    part.literal().ifPresentOrElse(literal::append, () -> plain = false);
    text.append(part.inSub());
  }

  private static Part known(String value) {
    return new Part(Optional.of(value), value.replace(OPEN, "${!"));
  }

  private Part part(String name) {
    Json value = values.apply(name);
    return value
        .asText()
        .map(SubText::known)
        .orElseGet(() -> {
          String inside = reference(value).orElseGet(() -> other(name, value));
          return new Part(Optional.empty(), OPEN + inside + "}");
        });
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

  /** A variable of the function's own for a value that is neither known nor a reference. */
  private String other(String name, Json value) {
    String plainName = name.replaceAll("[^A-Za-z0-9]", "");
    String base = plainName.isEmpty() ? "Value" : plainName;
    String variable;
    do {
      int number = taken.merge(base, 1, Integer::sum);
      variable = number == 1 ? base : base + number;
    } while (others.containsKey(variable));
    others.put(variable, value);
    return variable;
  }

  private Json result() {
    if (plain) {
      return Json.of(literal.toString());
    }
    Json filled = Json.of(text.toString());
    return Json.of("Fn::Sub", others.isEmpty() ? filled : Json.list(filled, new Json.Obj(others)));
  }
}
