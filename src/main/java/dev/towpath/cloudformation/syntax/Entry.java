package dev.towpath.cloudformation.syntax;

/** A key with its value. */
public record Entry(Node.Scalar key, Node value) {
  /** The key's text. */
  public String name() {
    return key.value();
  }
}
