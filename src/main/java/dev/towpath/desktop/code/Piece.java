package dev.towpath.desktop.code;

/**
 * A part of a line that has a look of its own.
 *
 * @param start the first character, from 0
 * @param end after the last character
 */
record Piece(int start, int end, Look look) {
  /** What parts of a line look like, each by a style of the sheet. */
  enum Look {
    /** The name of a value. */
    KEY("code-key"),
    /** A function's name, short or long. */
    FUNCTION("code-function"),
    /** Text in quotes or in a block. */
    STRING("code-string"),
    /** A number, a Boolean or null. */
    NUMBER("code-number"),
    /** An anchor or its mention. */
    ANCHOR("code-anchor"),
    /** What only people read. */
    COMMENT("code-comment"),
    /** Anything else. */
    PLAIN("code-plain");

    private final String style;

    Look(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }
}
