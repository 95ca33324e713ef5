package dev.towpath.model;

import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * Where each figure stands: boxes by resource, in the canvas's own coordinates. Analysis never
 * needs it.
 */
public record Diagram(TreePMap<ResourceId, Box> boxes) {
  /** Without a figure. */
  public static final Diagram EMPTY = new Diagram(TreePMap.empty());

  /** The resource's box; empty where it has not been placed. */
  public Optional<Box> box(ResourceId id) {
    return Optional.ofNullable(boxes.get(id));
  }

  /** With a figure placed. */
  public Diagram with(ResourceId id, Box box) {
    return new Diagram(boxes.plus(id, box));
  }

  /** Without a figure. */
  public Diagram without(ResourceId id) {
    return new Diagram(boxes.minus(id));
  }
}
