package dev.towpath.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for what else must be seen. */
class ThemeTest {
  private static final List<Ink> GROUNDS =
      List.of(Ink.CANVAS, Ink.SURFACE, Ink.PUBLIC_SUBNET_FILL, Ink.PRIVATE_SUBNET_FILL);
  private static final List<Ink> WRITING =
      List.of(
          Ink.TEXT,
          Ink.MUTED,
          Ink.CONNECTOR,
          Ink.ACCOUNT_TEXT,
          Ink.REGION_TEXT,
          Ink.ZONE_TEXT,
          Ink.VPC_TEXT,
          Ink.PUBLIC_SUBNET_TEXT,
          Ink.PRIVATE_SUBNET_TEXT);
  private static final List<Ink> LINES =
      List.of(
          Ink.QUIET_CONNECTOR,
          Ink.ACCOUNT,
          Ink.ZONE,
          Ink.VPC,
          Ink.ACCENT,
          Ink.GOOD,
          Ink.BAD,
          Ink.UNSURE,
          Ink.INFO);
  private static final List<Ink> MARKS = List.of(Ink.GOOD, Ink.BAD, Ink.UNSURE, Ink.INFO);

  @ParameterizedTest
  @EnumSource
  void textCanBeReadOnEveryGround(Theme theme) {
    atLeast(4.5, theme, WRITING, GROUNDS);
    atLeast(4.5, theme, List.of(Ink.SIGN), MARKS);
  }

  @ParameterizedTest
  @EnumSource
  void linesAndMarksStandOut(Theme theme) {
    atLeast(3, theme, LINES, List.of(Ink.CANVAS, Ink.SURFACE));
  }

  private static void atLeast(double least, Theme theme, List<Ink> inks, List<Ink> grounds) {
    for (Ink ink : inks) {
      for (Ink ground : grounds) {
        assertThat(contrast(theme.color(ink), theme.color(ground)))
            .as(theme + " " + ink + " on " + ground)
            .isGreaterThanOrEqualTo(least);
      }
    }
  }

  private static double contrast(String a, String b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String color) {
    return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
  }

  private static double channel(String color, int at) {
    double value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
