package dev.towpath.cloudformation.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.cloudformation.Corpus;
import dev.towpath.cloudformation.reading.TemplateSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Templates that others wrote come back as they were, but for what was edited. */
class WriteBackCorpusTest {
  private static final int EDITS = 100;

  @Test
  void theCorpusIsThere() {
    assumeTrue(!Corpus.templates().isEmpty(), "no corpus: set -Dtowpath.corpus");
    assertThat(Corpus.templates()).hasSizeGreaterThan(20);
  }

  @TestFactory
  Stream<DynamicTest> withoutAnEditEveryByteStays() {
    return Corpus.templates().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> {
                  String text = Corpus.text(file);
                  TemplateSource source = source(text);
                  Written written = TemplateWriteBack.write(source, source.topology());
                  assertThat(written.text()).isEqualTo(text);
                }));
  }

  @TestFactory
  Stream<DynamicTest> anEditChangesNothingElse() {
    return Corpus.templates().stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> {
                  TemplateSource source = source(Corpus.text(file));
                  for (int seed = 0; seed < EDITS; seed++) {
                    edit(source, seed);
                  }
                }));
  }

  private static void edit(TemplateSource source, int seed) {
    SingleEdit.check(source, new RandomEdits(seed));
  }

  private static TemplateSource source(String text) {
    return SingleEdit.source(text);
  }
}
