package dev.towpath.iam;

/** Classes of ASCII characters. */
final class Characters {
  private Characters() {}

  static boolean isLetterOrDigit(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the text is an account id, 12 digits. */
  static boolean isAccount(String text) {
    return text.length() == 12 && text.chars().allMatch(Characters::isDigit);
  }

  static boolean hasWildcard(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }
}
