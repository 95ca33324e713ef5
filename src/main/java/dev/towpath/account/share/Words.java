package dev.towpath.account.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stand-ins for words, as long as the originals and different for different words. A word that
 * begins or ends with a fragment that a wildcard cuts off gets one that begins or ends with the
 * fragment's, and no other word does, so that patterns match what they matched.
 */
final class Words {
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";

  /** Shorter words tell nothing. */
  static final int SHORTEST = 2;

  private final Secret secret;
  private final Set<String> originals;
  private final Set<String> beginnings;
  private final Set<String> endings;
  private final Map<String, String> standIns = new TreeMap<>();
  private final Map<String, String> taken = new HashMap<>();

  /**
   * Stand-ins for a design.
   *
   * @param originals all words of the design, none of which may come out
   * @param beginnings fragments that a wildcard follows
   * @param endings fragments that follow a wildcard
   */
  Words(Secret secret, Set<String> originals, Set<String> beginnings, Set<String> endings) {
    this.secret = secret;
    this.originals = new HashSet<>(originals);
    this.beginnings = beginnings;
    this.endings = endings;
  }

  /** The words that have a stand-in so far. */
  Map<String, String> standIns() {
    return Map.copyOf(standIns);
  }

  /** The word's stand-in, in its case. */
  String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < SHORTEST) {
      return word;
    }
    String standIn = lower(lower);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length() && i < standIn.length(); i++) {
      char c = standIn.charAt(i);
      out.append(Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(c) : c);
    }
    return out.toString();
  }

  private String lower(String word) {
    String known = standIns.get(word);
    if (known != null) {
      return known;
    }
    String found = cut(word);
    standIns.put(word, found);
    taken.put(found, word);
    return found;
  }

  /** By the longest fragment that the word begins or ends with, else as a whole. */
  private String cut(String word) {
    for (int length = word.length() - 1; length >= 1; length--) {
      String start = word.substring(0, length);
      if (beginnings.contains(start)) {
        return part(start) + part(word.substring(length));
      }
      String end = word.substring(word.length() - length);
      if (endings.contains(end)) {
        return part(word.substring(0, word.length() - length)) + part(end);
      }
    }
    return fresh(word);
  }

  private String part(String part) {
    return part.length() < SHORTEST ? part : lower(part);
  }

  private String fresh(String word) {
    boolean digits = Character.isDigit(word.charAt(0));
    for (int attempt = 0; ; attempt++) {
      byte[] noise = secret.of("word " + attempt, word);
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        int random = noise[i % noise.length] + 128 + 31 * (i / noise.length);
        String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
        out.append(digits ? (char) ('0' + random % 10) : letters.charAt(random % letters.length()));
      }
      if (isFree(out.toString(), word) || attempt > 2000) {
        return out.toString();
      }
    }
  }

  private boolean isFree(String candidate, String word) {
    if (taken.containsKey(candidate) || originals.contains(candidate)) {
      return false;
    }
    boolean tells =
        originals.stream()
            .anyMatch(original -> original.length() > 2 && candidate.contains(original));
    return !tells
        && beginnings.stream()
            .noneMatch(start -> !start.equals(word) && candidate.startsWith(part(start, word)))
        && endings.stream()
            .noneMatch(end -> !end.equals(word) && candidate.endsWith(part(end, word)));
  }

  private String part(String fragment, String word) {
    // while a fragment's own stand-in is looked for, the others need not be there yet
    String known = standIns.get(fragment);
    return known == null || fragment.equals(word) ? "\u0000" : known;
  }
}
