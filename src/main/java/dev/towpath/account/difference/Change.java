package dev.towpath.account.difference;

/** Who has left the earlier state that a design and a side are known to have come from. */
public enum Change {
  /** Nobody can tell: there is no earlier state, or it does not speak of this. */
  UNTOLD,
  /** The design changed, the side did not. */
  DESIGN,
  /** The side changed, the design did not. */
  SIDE,
  /** Both changed, and not to the same: somebody has to decide. */
  BOTH
}
