package dev.towpath.account.difference;

import dev.towpath.model.Resource;
import java.util.List;
import java.util.Optional;

/**
 * A resource that is on one side only, or says something else there.
 *
 * @param left the left design's; empty where only the right one has it
 * @param right the right design's; empty where only the left one has it
 * @param properties what differs where both have it
 */
public record ResourceDifference(
    Optional<Resource> left, Optional<Resource> right, List<PropertyDifference> properties) {
  /** Copies the list. */
  public ResourceDifference {
    properties = List.copyOf(properties);
  }

  /** Where the resource is. */
  public Where where() {
    if (left.isEmpty()) {
      return Where.ONLY_RIGHT;
    }
    return right.isEmpty() ? Where.ONLY_LEFT : Where.BOTH;
  }

  /** The left design's resource, else the right one's. */
  public Resource resource() {
    return left.or(() -> right).orElseThrow();
  }

  /** On which sides a resource is. */
  public enum Where {
    ONLY_LEFT,
    ONLY_RIGHT,
    BOTH
  }
}
