package dev.towpath.model;

import java.util.regex.Pattern;

/**
 * Names a resource within its design: a CloudFormation logical id where it was drawn or read from a
 * template, AWS's own id where it was scanned. Never blank.
 */
public record ResourceId(String value) implements Comparable<ResourceId> {
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  /**
   * Refuses a blank id. Half a surrogate pair, which no file can hold, becomes U+FFFD as in any
   * other text that is saved.
   */
  public ResourceId {
    value = HALF.matcher(value).replaceAll("\uFFFD");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a resource id must not be blank");
    }
  }

  /** An id. */
  public static ResourceId of(String value) {
    return new ResourceId(value);
  }

  @Override
  public int compareTo(ResourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
