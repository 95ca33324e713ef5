package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.SyntaxProblem;

/** What becomes of a text that should be a template. */
public sealed interface SourceResult {

  /** A template. */
  record Read(TemplateSource source) implements SourceResult {}

  /** Why it is none. */
  record Refused(SyntaxProblem problem) implements SourceResult {}
}
