package dev.towpath.edit;

import java.util.List;

/** The designs that a new document can begin with, made by the same edits as on the canvas. */
public final class Patterns {
  private Patterns() {}

  /** All patterns, in the order in which they are offered. */
  public static List<Pattern> all() {
    return List.of(
        ArchivePatterns.withoutNat(),
        ArchivePatterns.withNat(),
        WebDavPattern.toInstance(),
        NetworkPattern.twoZones());
  }

  /** The pattern of that key; throws where there is none. */
  public static Pattern of(String key) {
    return all().stream().filter(pattern -> pattern.key().equals(key)).findFirst().orElseThrow();
  }
}
