package dev.towpath.desktop.code;

/**
 * A part of a line that has a look of its own.
 *
 * @param start the first character, from 0
 * @param end after the last character
 */
record Piece(int start, int end, Look look) {
  /** What parts of a line look like, each in a colour of its own. */
  enum Look {
    /** The name of a value. */
    KEY,
    /** A function's name, short or long. */
    FUNCTION,
    /** Text in quotes or in a block. */
    STRING,
    /** A number, a Boolean or null. */
    NUMBER,
    /** An anchor or its mention. */
    ANCHOR,
    /** What only people read. */
    COMMENT,
    /** Anything else. */
    PLAIN
  }
}
