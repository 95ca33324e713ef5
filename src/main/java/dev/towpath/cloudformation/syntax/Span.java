package dev.towpath.cloudformation.syntax;

/**
 * A part of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
public record Span(int start, int end) {
  /** Whether the offset stands in the part or right after it. */
  public boolean holds(int offset) {
    return start <= offset && offset <= end;
  }

  /** Whether no character belongs to it, as with a value that is left out. */
  public boolean isEmpty() {
    return start == end;
  }
}
