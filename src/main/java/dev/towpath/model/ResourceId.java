package dev.towpath.model;

/**
 * Names a resource within its design: a CloudFormation logical id where it was drawn or read from a
 * template, AWS's own id where it was scanned. Never blank.
 */
public record ResourceId(String value) implements Comparable<ResourceId> {
  /** Refuses a blank id. */
  public ResourceId {
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
