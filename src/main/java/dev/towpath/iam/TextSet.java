package dev.towpath.iam;

import java.util.List;

/**
 * The patterns of Action, NotAction, Resource or NotResource.
 *
 * @param except whether everything but the patterns is meant
 */
record TextSet(List<TextPattern> patterns, boolean except) {
  /** Nobody can say what is meant. */
  static final TextSet UNKNOWN =
      new TextSet(
          List.of(new TextPattern(List.of(new TextPattern.Part.Unresolved()), false)), false);

  TextSet {
    patterns = List.copyOf(patterns);
  }

  /** Whether the value is among what is meant. */
  Truth covers(String value, Request request) {
    Truth result = Truth.FALSE;
    for (int i = 0; i < patterns.size() && result != Truth.TRUE; i++) {
      result = result.or(patterns.get(i).matches(value, request));
    }
    return except ? result.not() : result;
  }
}
