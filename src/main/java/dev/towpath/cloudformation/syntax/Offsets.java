package dev.towpath.cloudformation.syntax;

import java.util.Arrays;

/** Leads from the code points that the YAML engine counts to the characters of a Java text. */
final class Offsets {
  private final int length;

  /** How many code points stand before each one that takes two characters. */
  private final int[] pairs;

  Offsets(String text) {
    length = text.length();
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count] = i - count;
        count++;
        i++;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** The character at which that code point begins. */
  int of(int codePoint) {
    int found = Arrays.binarySearch(pairs, codePoint);
    return Math.min(length, codePoint + (found >= 0 ? found : -found - 1));
  }
}
