package dev.towpath.diagram.layout;

/** Distances between figures, in points at 100 %. */
final class Spacing {
  /** Strip at the top of a container with its name. */
  static final double HEADER = 40;

  /** Between a container's edge and what stands in it. */
  static final double PADDING = 28;

  /** Between figures, wide enough for two or three connectors. */
  static final double CHANNEL = 36;

  /** A zone's frame beside its subnets. */
  static final double ZONE_MARGIN = 16;

  /** A zone's name above its subnets, frame included. */
  static final double ZONE_HEADER = 40;

  /** Between the columns of a Region: media, VPCs, storage. */
  static final double COLUMN = 88;

  /** One row of network interfaces along the lower edge of a subnet. */
  static final double INTERFACE_ROW = 32;

  /** Between Regions, their frames and the account's included. */
  static final double REGION = 136;

  /** Between accounts, their frames included. */
  static final double ACCOUNT = 200;

  /** Between what stands in a Region and the account's global things below its frame. */
  static final double BELOW_REGION = 72;

  private Spacing() {}
}
