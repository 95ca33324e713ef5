package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.Topology;

/**
 * Analyses a design as it is edited, each time only what the edits since the last time may have
 * changed. For any threads, one analysis at a time.
 */
public final class Watch {
  private Topology known = Topology.EMPTY;

  /** The analysis of the design, equal to {@link Validator#analyse}. */
  public synchronized Analysis analyse(Design design) {
    known = design.topology().recalling(known);
    return Validator.analyse(design, known);
  }
}
