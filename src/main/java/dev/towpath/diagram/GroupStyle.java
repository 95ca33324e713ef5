package dev.towpath.diagram;

import dev.towpath.model.Resource;
import dev.towpath.model.Vpc;
import java.util.Optional;

/**
 * How AWS draws a group: the border tells the kind even without its colour.
 *
 * @param icon in the upper left corner; empty for none
 */
record GroupStyle(
    Ink line, Ink text, Optional<Ink> fill, LineStyle style, double lineWidth, String icon) {
  static final GroupStyle ACCOUNT =
      new GroupStyle(
          Ink.ACCOUNT, Ink.ACCOUNT_TEXT, Optional.empty(), LineStyle.SOLID, 1, "account");
  static final GroupStyle REGION =
      new GroupStyle(Ink.REGION, Ink.REGION_TEXT, Optional.empty(), LineStyle.DASHED, 1, "region");
  static final GroupStyle ZONE =
      new GroupStyle(Ink.ZONE, Ink.ZONE_TEXT, Optional.empty(), LineStyle.DASHED, 1, "");
  static final GroupStyle TRAY =
      new GroupStyle(Ink.INFO, Ink.INFO, Optional.empty(), LineStyle.DASHED, 1.5, "");
  static final GroupStyle VPC =
      new GroupStyle(Ink.VPC, Ink.VPC_TEXT, Optional.of(Ink.SURFACE), LineStyle.SOLID, 1.5, "vpc");
  static final GroupStyle PUBLIC =
      new GroupStyle(
          Ink.PUBLIC_SUBNET,
          Ink.PUBLIC_SUBNET_TEXT,
          Optional.of(Ink.PUBLIC_SUBNET_FILL),
          LineStyle.SOLID,
          1.5,
          "subnet");
  static final GroupStyle PRIVATE =
      new GroupStyle(
          Ink.PRIVATE_SUBNET,
          Ink.PRIVATE_SUBNET_TEXT,
          Optional.of(Ink.PRIVATE_SUBNET_FILL),
          LineStyle.SOLID,
          1.5,
          "subnet");
  static final GroupStyle UNDECIDED =
      new GroupStyle(
          Ink.OUTLINE, Ink.MUTED, Optional.of(Ink.SURFACE), LineStyle.SOLID, 1.5, "subnet");

  static GroupStyle of(Resource container, Exposure exposure) {
    if (container instanceof Vpc) {
      return VPC;
    }
    return switch (exposure) {
      case PUBLIC -> PUBLIC;
      case PRIVATE -> PRIVATE;
      case UNKNOWN -> UNDECIDED;
    };
  }
}
