package dev.towpath.network;

/** What becomes of a flow. */
public enum PathVerdict {
  /** It arrives, and its answers come back. */
  REACHABLE,
  /** It surely does not arrive. */
  FORWARD_BLOCKED,
  /** It may arrive, but its answers surely do not come back. */
  RETURN_BLOCKED,
  /** The network hands it to an appliance that may do anything with it. */
  FORWARD_TO_APPLIANCE,
  /** The design does not say. */
  UNKNOWN
}
