package dev.towpath.check;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** It will fail. */
  ERROR,
  /** It may fail, or costs more than it need. */
  WARNING,
  /** Worth knowing. */
  INFO
}
