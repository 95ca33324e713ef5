package dev.towpath.desktop.code;

import java.util.List;

/**
 * Takes lines apart by look; what a line begins in is all that it needs to know of those before.
 */
interface Lexer {
  /**
   * What a line begins in.
   *
   * @param mode in which kind of text
   * @param indent of a block of text: how far the line is indented that opened it
   * @param depth how many brackets and braces are open
   */
  record State(Mode mode, int indent, int depth) {
    static final State START = new State(Mode.PLAIN, 0, 0);
  }

  /** Kinds of text that go over several lines. */
  enum Mode {
    /** None of the others. */
    PLAIN,
    /** In single quotes. */
    SINGLE,
    /** In double quotes. */
    DOUBLE,
    /** In a block after {@code |} or {@code >}. */
    BLOCK
  }

  /**
   * A line taken apart.
   *
   * @param pieces in their order, without gaps
   * @param after what the next line begins in
   */
  record Line(List<Piece> pieces, State after) {}

  /** Takes a line apart. */
  Line line(String text, State before);
}
