package dev.towpath.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  private static final Design DESIGN = Design.empty("Live");
  private static final Writer KILLED = new Writer(4711, Optional.empty());

  @TempDir Path folder;

  @Test
  void whatAKilledProgramLeftIsFoundWithItsDocument() throws IOException {
    Path original = folder.resolve("live.towpath").toAbsolutePath();
    new Autosave(recovery(), "copy", KILLED).keep(DESIGN, Optional.of(original));
    assertThat(new Recovery(recovery(), process -> false).found())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.design()).isEqualTo(DESIGN);
          assertThat(found.original()).contains(original);
        });
  }

  @Test
  void whatARunningProgramKeepsIsNotOffered() throws IOException {
    new Autosave(recovery()).keep(DESIGN, Optional.empty());
    assertThat(new Recovery(recovery()).found()).isEmpty();
  }

  @Test
  void aProcessThatGotTheIdOfAKilledProgramDoesNotHideItsCopy() throws IOException {
    Writer earlier =
        new Writer(
            ProcessHandle.current().pid(), Optional.of(Instant.parse("2020-01-01T00:00:00Z")));
    new Autosave(recovery(), "copy", earlier).keep(DESIGN, Optional.empty());
    assertThat(new Recovery(recovery()).found()).hasSize(1);
  }

  @Test
  void whatWasDiscardedIsGone() throws IOException {
    Autosave autosave = new Autosave(recovery(), "copy", KILLED);
    autosave.keep(DESIGN, Optional.empty());
    autosave.discard();
    assertThat(new Recovery(recovery(), process -> false).found()).isEmpty();
    assertThat(recovery()).isEmptyDirectory();
  }

  @Test
  void aRecoveredCopyCanBeDiscarded() throws IOException {
    new Autosave(recovery(), "copy", KILLED).keep(DESIGN, Optional.empty());
    Recovery recovery = new Recovery(recovery(), process -> false);
    recovery.discard(recovery.found().getFirst());
    assertThat(recovery()).isEmptyDirectory();
  }

  @Test
  void damagedCopiesAreLeftOutAndALostOwnerCountsAsKilled() throws IOException {
    Files.createDirectories(recovery());
    Files.writeString(recovery().resolve("cut.towpath"), "{\"format\":");
    Files.writeString(recovery().resolve("lost.towpath"), ProjectText.write(DESIGN));
    Files.writeString(
        recovery().resolve("lost.owner.json"), "{\"process\":1.5e300,\"original\":\"\\u0000\"}");
    assertThat(new Recovery(recovery(), process -> false).found())
        .extracting(Recovered::design)
        .containsExactly(DESIGN);
    assertThat(new Recovery(folder.resolve("none")).found()).isEmpty();
  }

  private Path recovery() {
    return folder.resolve("recovery");
  }
}
