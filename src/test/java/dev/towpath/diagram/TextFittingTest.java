package dev.towpath.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextFittingTest {
  private final TextFitting fitting = new TextFitting((text, _, _) -> text.length());

  @Property
  void whatFitsStaysAndWhatDoesNotEndsInAnEllipsis(
      @ForAll String text, @ForAll @IntRange(min = 0, max = 30) int width) {
    String fitted = fitting.fit(text, width, 1, false);
    assertThat(fitted.length()).isLessThanOrEqualTo(width);
    assertThat(fitted.equals(text) || fitted.isEmpty() || fitted.endsWith("…")).isTrue();
  }

  @Property
  void wrappedTextKeepsItsLetters(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 30) int width) {
    List<String> lines = fitting.wrap(text, width, 3, 1, false);
    assertThat(lines).hasSizeBetween(1, 3).allMatch(line -> line.length() <= width);
    if (!lines.getLast().endsWith("…") && !lines.getLast().isEmpty()) {
      assertThat(String.join("", lines).replaceAll("\\s", ""))
          .isEqualTo(text.strip().replaceAll("\\s", ""));
    }
  }

  @Test
  void aLetterOfTwoCodeUnitsIsNotCutInTwo() {
    assertThat(fitting.fit("a𠮷𠮷𠮷", 4, 1, false)).isEqualTo("a𠮷…");
  }

  @Test
  void namesBreakWhereTheirPartsMeet() {
    assertThat(fitting.wrap("live-archive-tokyo", 13, 2, 1, false))
        .containsExactly("live-archive-", "tokyo");
    assertThat(fitting.wrap("MediaLiveAccessRole", 15, 2, 1, false))
        .containsExactly("MediaLive", "AccessRole");
    assertThat(fitting.wrap("インターネットゲートウェイ", 9, 2, 1, false)).containsExactly("インターネット", "ゲートウェイ");
  }
}
