package dev.towpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsJoiningTest {
  private static String shown(Locale language, String... parts) {
    return Texts.in(language).text("edit", "add", List.of(parts));
  }

  @Test
  void wordsAreListed() {
    assertThat(shown(Locale.ENGLISH, "a", "b")).isEqualTo("Add a, b");
    assertThat(shown(Locale.JAPANESE, "a", "b")).isEqualTo("a、b を追加");
  }

  @Test
  void sentencesFollowOneAnother() {
    assertThat(shown(Locale.ENGLISH, "One.", "Two.")).isEqualTo("Add One. Two.");
    assertThat(shown(Locale.JAPANESE, "一。", "二。")).isEqualTo("一。二。 を追加");
  }
}
