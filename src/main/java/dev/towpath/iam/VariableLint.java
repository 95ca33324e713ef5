package dev.towpath.iam;

import dev.towpath.iam.Lints.Placed;

/**
 * Looks at policy variables in a text.
 *
 * @param variables whether the policy's version knows them
 */
record VariableLint(boolean variables, Lints lints) {

  void check(Placed value) {
    String text = value.text();
    for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", start + 2)) {
      int end = text.indexOf('}', start);
      if (end < 0) {
        lints.error("MISSING_BRACE_IN_VARIABLE", value.path(), text);
        return;
      }
      if (!variables) {
        lints.error("VARIABLE_UNSUPPORTED_IN_VERSION", value.path(), text);
        return;
      }
      variable(text.substring(start + 2, end), value.path());
    }
  }

  private void variable(String content, String path) {
    int comma = content.indexOf(',');
    String name = comma < 0 ? content : content.substring(0, comma);
    if (name.isBlank()) {
      lints.error("EMPTY_VARIABLE", path);
    } else if (name.strip().chars().anyMatch(Character::isWhitespace)) {
      lints.error("UNSUPPORTED_SPACE_IN_VARIABLE", path, name);
    } else if (!isEscape(content) && !name.strip().chars().allMatch(VariableLint::isAllowed)) {
      lints.error("UNSUPPORTED_SYMBOL_IN_VARIABLE", path, name);
    }
    if (comma >= 0) {
      String otherwise = content.substring(comma + 1).strip();
      boolean quoted =
          otherwise.length() >= 2 && otherwise.startsWith("'") && otherwise.endsWith("'");
      if (!quoted) {
        lints.error("MISSING_QUOTE_IN_VARIABLE", path, otherwise);
      }
    }
  }

  private static boolean isEscape(String content) {
    return content.equals("*") || content.equals("?") || content.equals("$");
  }

  private static boolean isAllowed(int c) {
    return Characters.isLetterOrDigit(c) || ":/-_.+=@".indexOf(c) >= 0;
  }
}
