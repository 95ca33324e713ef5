package dev.towpath.cloudformation.syntax;

/** What reading a text gives. */
public sealed interface SyntaxResult {

  /**
   * A tree.
   *
   * @param json whether the text is JSON
   */
  record Read(SourceText source, Node.Mapping root, boolean json) implements SyntaxResult {}

  /** The reason why there is none. */
  record Refused(SyntaxProblem problem) implements SyntaxResult {}
}
