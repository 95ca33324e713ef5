package dev.towpath.cli;

/** What the program's exit tells. */
final class ExitCode {
  /** Done, and nothing found at or above the severity that was asked for. */
  static final int CLEAN = 0;

  /** Findings at or above that severity. */
  static final int FOUND = 1;

  /** Unreadable input or wrong usage. */
  static final int FAILED = 2;

  private ExitCode() {}
}
