package dev.towpath.iam;

import java.util.Arrays;

/** A text with wildcards, compiled: {@code *} is any run of characters, {@code ?} any one. */
final class Glob {
  private static final int RUN = -1;
  private static final int ONE = -2;

  /** The characters before the first wildcard; most texts are decided by them. */
  private final String prefix;

  /** What follows: code points, {@link #RUN} and {@link #ONE}. */
  private final int[] tokens;

  private final boolean ignoreCase;

  private Glob(String prefix, int[] tokens, boolean ignoreCase) {
    this.prefix = prefix;
    this.tokens = tokens;
    this.ignoreCase = ignoreCase;
  }

  /** Collects the parts of a pattern, left to right. */
  static final class Builder {
    private final boolean ignoreCase;
    private final StringBuilder prefix = new StringBuilder();
    private int[] tokens = new int[16];
    private int size;

    Builder(boolean ignoreCase) {
      this.ignoreCase = ignoreCase;
    }

    /** Characters that stand for themselves. */
    Builder literal(String text) {
      if (size == 0) {
        prefix.append(text);
        return this;
      }
      for (int i = 0; i < text.length(); ) {
        int character = text.codePointAt(i);
        add(ignoreCase ? Character.toLowerCase(character) : character);
        i += Character.charCount(character);
      }
      return this;
    }

    /** Any run of characters, also none. */
    Builder run() {
      return size > 0 && tokens[size - 1] == RUN ? this : add(RUN);
    }

    /** Any one character. */
    Builder one() {
      return add(ONE);
    }

    private Builder add(int token) {
      if (size == tokens.length) {
        tokens = Arrays.copyOf(tokens, size * 2);
      }
      tokens[size++] = token;
      return this;
    }

    Glob build() {
      return new Glob(prefix.toString(), Arrays.copyOf(tokens, size), ignoreCase);
    }
  }

  /** Whether the whole text matches. Takes at most pattern length times text length steps. */
  boolean matches(String text) {
    int length = prefix.length();
    if (tokens.length == 0 && text.length() != length) {
      return false;
    }
    if (!text.regionMatches(ignoreCase, 0, prefix, 0, length)) {
      return false;
    }
    return isPrefixOnly() || matchesTokens(text, length);
  }

  /** Whether nothing, or any run of characters, follows the prefix. */
  private boolean isPrefixOnly() {
    return tokens.length == 0 || (tokens.length == 1 && tokens[0] == RUN);
  }

  private boolean matchesTokens(String text, int from) {
    int token = 0;
    int at = from;
    int tokenAfterRun = -1;
    int atOfRun = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (token < tokens.length && tokens[token] == RUN) {
        tokenAfterRun = ++token;
        atOfRun = at;
        if (token == tokens.length) {
          return true;
        }
      } else if (token < tokens.length && fits(tokens[token], character)) {
        token++;
        at += Character.charCount(character);
      } else if (tokenAfterRun >= 0) {
        // The last run takes one more character; earlier runs need no second try.
        token = tokenAfterRun;
        atOfRun += Character.charCount(text.codePointAt(atOfRun));
        at = atOfRun;
      } else {
        return false;
      }
    }
    return token == tokens.length || (token == tokens.length - 1 && tokens[token] == RUN);
  }

  private boolean fits(int token, int character) {
    return token == ONE
        || token == character
        || (ignoreCase && token == Character.toLowerCase(character));
  }
}
