package dev.towpath.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineEndsTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "\n", "\r\n", "\r")
        .list()
        .ofMaxSize(12)
        .map(p -> String.join("", p));
  }

  @Property
  void aTextThatWasNotEditedComesBackAsItWas(@ForAll("texts") String text) {
    assertThat(LineEnds.restored(text, LineEnds.plain(text), "\n")).isEqualTo(text);
  }

  @Property
  void theEditIsAllThatChanges(@ForAll("texts") String text, @ForAll("texts") String other) {
    String edited = LineEnds.plain(other);
    assertThat(LineEnds.plain(LineEnds.restored(text, edited, "\r\n"))).isEqualTo(edited);
  }

  @Test
  void onlyNewLinesTakeTheUsualEnd() {
    assertThat(LineEnds.restored("a\r\nb\nc\r\n", "a\nx\ny\nc\n", "\r\n"))
        .isEqualTo("a\r\nx\r\ny\r\nc\r\n");
  }
}
