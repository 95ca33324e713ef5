package dev.towpath.diagram;

/** What a colour is for; a {@link Theme} says which colour that is. */
public enum Ink {
  /** Behind everything. */
  CANVAS,
  /** Dots of the grid. */
  GRID,
  /** Inside a figure's card. */
  SURFACE,
  /** Around a card. */
  OUTLINE,
  /** Names. */
  TEXT,
  /** Second lines. */
  MUTED,
  /** Connectors and their labels. */
  CONNECTOR,
  /** Connectors that matter only beside the selected figure. */
  QUIET_CONNECTOR,
  ACCOUNT,
  ACCOUNT_TEXT,
  REGION,
  REGION_TEXT,
  ZONE,
  ZONE_TEXT,
  VPC,
  VPC_TEXT,
  PUBLIC_SUBNET,
  PUBLIC_SUBNET_TEXT,
  PUBLIC_SUBNET_FILL,
  PRIVATE_SUBNET,
  PRIVATE_SUBNET_TEXT,
  PRIVATE_SUBNET_FILL,
  /** Selection, focus and legal targets. */
  ACCENT,
  /** Passes; reaches. */
  GOOD,
  /** Stops; an error. */
  BAD,
  /** Unknown; a warning. */
  UNSURE,
  /** Worth knowing. */
  INFO,
  /** Signs on marks of the four colours above. */
  SIGN
}
