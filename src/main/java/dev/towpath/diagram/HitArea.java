package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;

/**
 * What the pointer is over.
 *
 * @param id the resource: for an edge the one that makes the connection, for a chip its owner
 * @param box what is hit
 */
public record HitArea(Part part, ResourceId id, Box box) {
  /** Parts of a drawing. */
  public enum Part {
    /** A figure. */
    BODY,
    /** A container's name. */
    HEADER,
    /** A network interface. */
    CHIP,
    /** The mark of a figure's findings. */
    BADGE,
    /** A connector. */
    EDGE
  }
}
