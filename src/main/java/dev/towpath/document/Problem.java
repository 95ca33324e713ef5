package dev.towpath.document;

import dev.towpath.model.Message;

/**
 * Why a file cannot be opened or saved, as a value.
 *
 * @param kind what sort of problem
 * @param message what is wrong, where, and what to do
 */
public record Problem(Kind kind, Message message) {
  /** Sorts of problems. */
  public enum Kind {
    /** No such file. */
    MISSING,
    /** The file may not be read or written, or the disk failed. */
    NO_ACCESS,
    /** Larger than any design. */
    TOO_LARGE,
    /** Not JSON, or cut off. */
    DAMAGED,
    /** JSON, but no Towpath file, or one with wrong contents. */
    NOT_A_DESIGN,
    /** Written by a newer Towpath. */
    NEWER
  }

  static Problem of(Kind kind, String key, Object... arguments) {
    return new Problem(kind, Message.of("document", key, arguments));
  }
}
