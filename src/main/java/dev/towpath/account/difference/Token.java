package dev.towpath.account.difference;

import dev.towpath.model.Json;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource, or an attribute of one, within a canonical text. Signs of the private use area stand
 * around it, which no name of AWS's may hold.
 */
final class Token {
  /** What stands for a resource that has no counterpart yet. */
  static final String UNMATCHED = "?";

  /** The attribute that stands for what {@code Ref} or AWS's id names. */
  static final String ITSELF = "";

  private static final char BEGIN = '\uE000';
  private static final char MIDDLE = '\uE001';
  private static final char END = '\uE002';
  private static final Pattern ANY =
      Pattern.compile(BEGIN + "([^" + MIDDLE + "]*)" + MIDDLE + "([^" + END + "]*)" + END);

  private Token() {}

  /** The token of an attribute of what the label names. */
  static String of(String label, String attribute) {
    return BEGIN + label + MIDDLE + attribute + END;
  }

  /** The labels in a canonical value. */
  static Set<String> labels(Json canonical) {
    Set<String> labels = new LinkedHashSet<>();
    canonical.map(json -> {
      if (json instanceof Json.Str(String text)) {
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
          labels.add(matcher.group(1));
        }
      }
      return json;
    });
    return labels;
  }

  /** The canonical value as people read it. */
  static Json shown(Json canonical) {
    return canonical.map(
        json -> json instanceof Json.Str(String text) ? Json.of(shown(text)) : json);
  }

  private static String shown(String text) {
    Matcher whole = ANY.matcher(text);
    if (whole.matches()) {
      return name(whole);
    }
    return whole.reset().replaceAll(m -> Matcher.quoteReplacement("${" + name(m) + "}"));
  }

  private static String name(java.util.regex.MatchResult token) {
    return token.group(2).isEmpty() ? token.group(1) : token.group(1) + "." + token.group(2);
  }

  /**
   * The value with each token written as a function makes it: alone as a reference, amid other text
   * within {@code Fn::Sub}.
   *
   * @param reference gives the value of a label's attribute
   */
  static Json written(Json canonical, BiFunction<String, String, Json> reference) {
    return canonical.map(
        json -> json instanceof Json.Str(String text) ? written(text, reference) : json);
  }

  private static Json written(String text, BiFunction<String, String, Json> reference) {
    Matcher matcher = ANY.matcher(text);
    if (matcher.matches()) {
      return reference.apply(matcher.group(1), matcher.group(2));
    }
    StringBuilder out = new StringBuilder();
    boolean sub = false;
    int end = 0;
    matcher.reset();
    while (matcher.find()) {
      out.append(literal(text.substring(end, matcher.start())));
      Json value = reference.apply(matcher.group(1), matcher.group(2));
      sub |= !(value instanceof Json.Str);
      out.append(inSub(value));
      end = matcher.end();
    }
    if (!sub) {
      return Json.of(out.append(text.substring(end)).toString().replace("${!", "${"));
    }
    return Json.of("Fn::Sub", out.append(literal(text.substring(end))).toString());
  }

  private static String literal(String text) {
    return text.replace("${", "${!");
  }

  private static String inSub(Json value) {
    return switch (value) {
      case Json.Str(String text) -> literal(text);
      case Json.Obj call when call.text("Ref").isPresent() ->
          "${" + call.text("Ref").orElse("") + "}";
      case Json.Obj call ->
          "${"
              + String.join(
                  ".", call.list("Fn::GetAtt").stream().flatMap(p -> p.asText().stream()).toList())
              + "}";
      case Json.Arr _, Json.Num _, Json.Bool _, Json.Nul _ -> value.asText().orElse("");
    };
  }
}
