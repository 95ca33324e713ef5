package dev.towpath.diagram;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of a drawing. Group borders follow the AWS architecture icon deck; where its colours
 * are too weak for text on the background, text takes a darker (or, on dark, lighter) relative.
 */
public enum Theme {
  /** On white. */
  LIGHT(
      """
      CANVAS #F7F8FA
      GRID #DDE2E8
      SURFACE #FFFFFF
      OUTLINE #B4BDC8
      TEXT #16191F
      MUTED #505964
      CONNECTOR #545B64
      QUIET_CONNECTOR #848E9B
      ACCOUNT #E7157B
      ACCOUNT_TEXT #A80F59
      REGION #00A4A6
      REGION_TEXT #00696B
      ZONE #00898B
      ZONE_TEXT #00696B
      VPC #693BC5
      VPC_TEXT #5A30AC
      PUBLIC_SUBNET #7AA116
      PUBLIC_SUBNET_TEXT #4A640A
      PUBLIC_SUBNET_FILL #F4F8EA
      PRIVATE_SUBNET #00A4A6
      PRIVATE_SUBNET_TEXT #00696B
      PRIVATE_SUBNET_FILL #EAF7F7
      ACCENT #0969DA
      GOOD #1A7F37
      BAD #CF222E
      UNSURE #9A6700
      INFO #0969DA
      SIGN #FFFFFF
      """),
  /** On near black. */
  DARK(
      """
      CANVAS #0E1318
      GRID #232C36
      SURFACE #1A222B
      OUTLINE #4A5665
      TEXT #EDF0F3
      MUTED #A9B4C0
      CONNECTOR #A3AFBC
      QUIET_CONNECTOR #66727F
      ACCOUNT #F0549E
      ACCOUNT_TEXT #FF8CC0
      REGION #00A4A6
      REGION_TEXT #4FD1D3
      ZONE #22A9AB
      ZONE_TEXT #4FD1D3
      VPC #9A6FF5
      VPC_TEXT #BFA3FF
      PUBLIC_SUBNET #8DB52A
      PUBLIC_SUBNET_TEXT #B4D85C
      PUBLIC_SUBNET_FILL #171F12
      PRIVATE_SUBNET #00A4A6
      PRIVATE_SUBNET_TEXT #4FD1D3
      PRIVATE_SUBNET_FILL #0E2024
      ACCENT #4C9AFF
      GOOD #3FB950
      BAD #FF6B61
      UNSURE #E3A008
      INFO #58A6FF
      SIGN #0E1318
      """);

  private final Map<Ink, String> colors = new EnumMap<>(Ink.class);

  Theme(String table) {
    table
        .lines()
        .map(line -> line.split(" "))
        .forEach(pair -> colors.put(Ink.valueOf(pair[0]), pair[1]));
  }

  /** The colour as {@code #RRGGBB}. */
  public String color(Ink ink) {
    return colors.getOrDefault(ink, "#808080");
  }
}
