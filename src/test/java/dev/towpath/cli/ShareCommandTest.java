package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A design is given away without its names, and the key stays. */
class ShareCommandTest {
  private static final String SAMPLE = "samples/archive-with-nat.towpath";

  @TempDir private Path folder;

  private Run share(String out) {
    return Run.of("share", SAMPLE, "-o", folder.resolve(out).toString(), "--key", key().toString());
  }

  private Path key() {
    return folder.resolve("key.json");
  }

  @Test
  void theSameKeyGivesTheSameStandIns() throws Exception {
    assertThat(share("one.towpath").code()).isZero();
    assertThat(share("two.towpath").code()).isZero();
    assertThat(folder.resolve("two.towpath"))
        .hasSameTextualContentAs(folder.resolve("one.towpath"));
    assertThat(Files.readString(folder.resolve("one.towpath"))).doesNotContain("Live channel");
    assertThat(Files.readString(key())).contains("\"channel\"");
  }

  @Test
  void whatIsProvenStays() {
    share("one.towpath");
    String before = Run.of("check", SAMPLE).out();
    String after = Run.of("check", folder.resolve("one.towpath").toString()).out();
    assertThat(last(after)).isEqualTo(last(before));
  }

  private static String last(String text) {
    return text.strip().substring(text.strip().lastIndexOf('\n') + 1);
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    share("one.towpath");
    assertThat(share("one.towpath").code()).isEqualTo(2);
    Files.writeString(key(), "{}");
    Run run = share("three.towpath");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no key").hasLineCount(1);
  }
}
