package dev.towpath.iam;

import dev.towpath.iam.TextPattern.Part;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compiles the texts of one policy.
 *
 * @param variables whether <code>${…}</code> is a policy variable, as only in version 2012-10-17
 */
record TextPatternReader(boolean variables) {

  /** A text in which {@code *} and {@code ?} are wildcards. */
  TextPattern wildcards(Json value, boolean ignoreCase) {
    return new TextPattern(parts(value, true), ignoreCase);
  }

  /** A text in which {@code *} and {@code ?} stand for themselves. */
  TextPattern plain(Json value, boolean ignoreCase) {
    return new TextPattern(parts(value, false), ignoreCase);
  }

  private List<Part> parts(Json value, boolean wildcards) {
    Optional<String> text = value.asText();
    List<Part> parts = new ArrayList<>();
    if (text.isPresent()) {
      read(text.get(), wildcards, parts);
    } else if (value instanceof Json.Obj function) {
      readFunction(function, wildcards, parts);
    } else {
      parts.add(new Part.Unresolved());
    }
    return parts;
  }

  private void read(String text, boolean wildcards, List<Part> parts) {
    int from = 0;
    while (from < text.length()) {
      int end = variables && text.startsWith("${", from) ? text.indexOf('}', from) : -1;
      if (end >= 0) {
        parts.add(variable(text.substring(from + 2, end)));
        from = end + 1;
        continue;
      }
      char c = text.charAt(from);
      if (wildcards && c == '*') {
        parts.add(new Part.Run());
        from++;
      } else if (wildcards && c == '?') {
        parts.add(new Part.One());
        from++;
      } else {
        int next = from + 1;
        while (next < text.length() && !isSpecial(text, next, wildcards)) {
          next++;
        }
        parts.add(new Part.Literal(text.substring(from, next)));
        from = next;
      }
    }
  }

  private boolean isSpecial(String text, int at, boolean wildcards) {
    char c = text.charAt(at);
    return wildcards && (c == '*' || c == '?') || variables && text.startsWith("${", at);
  }

  private static Part variable(String content) {
    switch (content) {
      case "*", "?", "$":
        return new Part.Literal(content);
      default:
        int comma = content.indexOf(',');
        if (comma < 0) {
          return new Part.Variable(key(content), Optional.empty());
        }
        String otherwise = content.substring(comma + 1).strip();
        boolean quoted =
            otherwise.length() >= 2 && otherwise.startsWith("'") && otherwise.endsWith("'");
        return new Part.Variable(
            key(content.substring(0, comma)),
            quoted
                ? Optional.of(otherwise.substring(1, otherwise.length() - 1))
                : Optional.empty());
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** What is certain of a text that a function makes: the fixed pieces of a Sub or a Join. */
  private void readFunction(Json.Obj function, boolean wildcards, List<Part> parts) {
    Optional<String> template =
        function.get("Fn::Sub").flatMap(sub -> first(sub).flatMap(Json::asText));
    if (template.isPresent()) {
      readTemplate(template.get(), wildcards, parts);
    } else if (function.get("Fn::Join").orElse(null) instanceof Json.Arr(List<Json> join)
        && join.size() == 2
        && join.getFirst() instanceof Json.Str(String between)
        && join.get(1) instanceof Json.Arr(List<Json> pieces)) {
      for (int i = 0; i < pieces.size(); i++) {
        read(i == 0 ? "" : between, wildcards, parts);
        parts.addAll(parts(pieces.get(i), wildcards));
      }
    } else {
      parts.add(new Part.Unresolved());
    }
  }

  private static Optional<Json> first(Json value) {
    return value.elements().stream().findFirst();
  }

  /** In a template of Sub, <code>${X}</code> is a reference and <code>${!X}</code> is text. */
  private void readTemplate(String text, boolean wildcards, List<Part> parts) {
    int from = 0;
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", from)) {
      int end = text.indexOf('}', start);
      if (end < 0) {
        break;
      }
      read(text.substring(from, start), wildcards, parts);
      if (text.charAt(start + 2) == '!') {
        read("${" + text.substring(start + 3, end + 1), wildcards, parts);
      } else {
        parts.add(new Part.Unresolved());
      }
      from = end + 1;
    }
    read(text.substring(from), wildcards, parts);
  }
}
