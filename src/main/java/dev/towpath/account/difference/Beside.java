package dev.towpath.account.difference;

import java.util.Optional;

/**
 * What one side has to a row.
 *
 * @param cell what it says
 * @param change who has changed something since the earlier state
 * @param counterpart the row's resource there; empty where it is not there or was not looked for
 */
public record Beside(Cell cell, Change change, Optional<Counterpart> counterpart) {
  /** A side that says the same as the design. */
  public static final Beside SAME = new Beside(new Cell.Same(), Change.UNTOLD, Optional.empty());

  Beside with(Cell other, Change who) {
    return new Beside(other, who, counterpart);
  }
}
