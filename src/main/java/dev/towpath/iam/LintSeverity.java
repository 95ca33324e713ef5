package dev.towpath.iam;

/** How grave a lint is, as IAM Access Analyzer grades them, the gravest first. */
public enum LintSeverity {
  /** AWS refuses it, or it can never work. */
  ERROR,
  /** It gives more access than meant. */
  SECURITY_WARNING,
  /** It may not do what it says. */
  WARNING,
  /** It could be said better. */
  SUGGESTION
}
