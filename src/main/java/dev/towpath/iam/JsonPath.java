package dev.towpath.iam;

/**
 * Names places in a document, such as {@code Statement[0].Condition.Bool["aws:SecureTransport"]}.
 */
final class JsonPath {
  private JsonPath() {}

  /** A field of the object at a path. */
  static String field(String path, String name) {
    boolean plain = name.chars().allMatch(Character::isLetterOrDigit) && !name.isEmpty();
    if (!plain) {
      return path + "[\"" + name + "\"]";
    }
    return path.isEmpty() ? name : path + "." + name;
  }

  /** An element of the list at a path, from 0. */
  static String element(String path, int index) {
    return path + "[" + index + "]";
  }
}
