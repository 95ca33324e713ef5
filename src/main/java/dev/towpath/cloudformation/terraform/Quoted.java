package dev.towpath.cloudformation.terraform;

/** Text inside the quotes of HCL, where a dollar or percent sign may begin a template. */
final class Quoted {
  private static final char DELETE = 0x7f;
  private static final char LAST_CONTROL = 0x9f;

  private Quoted() {}

  /** The text in quotes. */
  static String of(String text) {
    return '"' + inner(text, false) + '"';
  }

  /**
   * The text as it stands between quotes.
   *
   * @param beforeTemplate whether an interpolation follows, which a last dollar sign would disarm
   */
  static String inner(String text, boolean beforeTemplate) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      char next = last ? (beforeTemplate ? '$' : ' ') : text.charAt(i + 1);
      char previous = i == 0 ? ' ' : text.charAt(i - 1);
      out.append(escaped(text.charAt(i), next, previous));
    }
    return out.toString();
  }

  private static String escaped(char c, char next, char previous) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '$', '%' -> sign(c, next);
      default -> isControl(c) || isHalf(c, next, previous) ? code(c) : String.valueOf(c);
    };
  }

  /** A sign before another sign is written by its code: three in a row read as something else. */
  private static String sign(char c, char next) {
    if (next == '{') {
      return String.valueOf(c) + c;
    }
    return next == '$' || next == '%' ? code(c) : String.valueOf(c);
  }

  private static boolean isControl(char c) {
    return c < ' ' || (c >= DELETE && c <= LAST_CONTROL);
  }

  private static boolean isHalf(char c, char next, char previous) {
    return Character.isHighSurrogate(c) && !Character.isLowSurrogate(next)
        || Character.isLowSurrogate(c) && !Character.isHighSurrogate(previous);
  }

  private static String code(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
