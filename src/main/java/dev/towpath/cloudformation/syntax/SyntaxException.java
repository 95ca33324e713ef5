package dev.towpath.cloudformation.syntax;

/** Ends the reading of a text; becomes a value at the edge of this package. */
final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient SyntaxProblem problem;

  SyntaxException(SyntaxProblem problem) {
    super(problem.what().key());
    this.problem = problem;
  }

  static SyntaxException at(Position position, String key, Object... arguments) {
    return new SyntaxException(SyntaxProblem.of(position, key, arguments));
  }

  SyntaxProblem problem() {
    return problem;
  }
}
