package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * What the pointer is over.
 *
 * @param id the resource: for an edge the one that makes the connection, for a chip its owner
 * @param box what is hit
 * @param link what an edge shows; empty for anything else
 */
public record HitArea(Part part, ResourceId id, Box box, Optional<Link> link) {
  /** Something other than an edge. */
  static HitArea of(Part part, ResourceId id, Box box) {
    return new HitArea(part, id, box, Optional.empty());
  }

  /** An edge. */
  static HitArea of(Shape.Connector edge) {
    Link link = edge.link();
    return new HitArea(Part.EDGE, link.source(), edge.bounds(), Optional.of(link));
  }

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
