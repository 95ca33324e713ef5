package dev.towpath.diagram;

import dev.towpath.model.ResourceId;

/**
 * A relation between two figures that is drawn as a connector.
 *
 * @param source the resource that says so: a route, an association, or one of the two themselves
 * @param label such as {@code 0.0.0.0/0}; may be empty
 */
public record Link(End from, End to, ResourceId source, String label, Nature nature) {
  /** What a connector tells. */
  public enum Nature {
    /** A relation: solid. */
    RELATION(LineStyle.SOLID, false),
    /** A route or feed, with a direction: solid with an arrow. */
    DIRECTED(LineStyle.SOLID, true),
    /** Bytes that flow: dotted with an arrow. */
    TRAFFIC(LineStyle.DOTTED, true),
    /** A relation that matters only near its ends: thin. */
    QUIET(LineStyle.SOLID, false);

    private final LineStyle style;
    private final boolean arrow;

    Nature(LineStyle style, boolean arrow) {
      this.style = style;
      this.arrow = arrow;
    }

    /** How its line is drawn. */
    public LineStyle style() {
      return style;
    }

    /** Whether it ends in an arrow. */
    public boolean arrow() {
      return arrow;
    }

    /** Its colour. */
    public Ink ink() {
      return this == QUIET ? Ink.QUIET_CONNECTOR : Ink.CONNECTOR;
    }
  }
}
