package dev.towpath.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Design;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {
  private static final Design DESIGN = Design.empty("Live 放送");

  @TempDir Path folder;

  @Test
  void aSavedDesignIsOpenedAgainAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("live 設計.towpath");
    assertThat(ProjectFile.write(file, DESIGN)).isEmpty();
    assertThat(ProjectFile.write(file, DESIGN.named("again"))).isEmpty();
    assertThat(ProjectFile.read(file)).isEqualTo(new Outcome.Opened(DESIGN.named("again")));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"format\":\"towpath\",\"version\":9}", "{\"format\":\"tow", "notes of mine"})
  void whatCannotBeOpenedIsNeverOverwritten(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.towpath"), text);
    assertThat(ProjectFile.write(file, DESIGN)).isPresent();
    assertThat(file).hasContent(text);
  }

  @Test
  void aMissingFileAndAFolderAreToldApart() {
    assertThat(kindOf(ProjectFile.read(folder.resolve("none")))).isEqualTo(Problem.Kind.MISSING);
    assertThat(kindOf(ProjectFile.read(folder))).isEqualTo(Problem.Kind.NO_ACCESS);
    assertThat(ProjectFile.write(folder.resolve("no/such/folder.towpath"), DESIGN)).isPresent();
  }

  @Test
  void twoHundredMegabytesAreRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.towpath");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L * 1024 * 1024);
    }
    assertThat(kindOf(ProjectFile.read(file))).isEqualTo(Problem.Kind.TOO_LARGE);
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.towpath"), new byte[] {'{', (byte) 0xC3, '"'});
    assertThat(kindOf(ProjectFile.read(file))).isEqualTo(Problem.Kind.DAMAGED);
  }

  @Test
  void aLinkToAFileThatIsNotThereYetIsFollowed() throws IOException {
    Path folder = this.folder.toRealPath();
    Files.createDirectory(folder.resolve("shared"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("shared", "live.towpath"));
    Path link = Files.createSymbolicLink(folder.resolve("link.towpath"), Path.of("second"));
    assertThat(ProjectFile.write(link, Design.empty("Live"))).isEmpty();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(folder.resolve("shared/live.towpath")).isRegularFile();
  }

  @Test
  void linksInACircleAreRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.towpath"), Path.of("b.towpath"));
    Files.createSymbolicLink(folder.resolve("b.towpath"), Path.of("a.towpath"));
    assertThat(ProjectFile.write(link, Design.empty("Live"))).isPresent();
  }

  @Test
  void linkAndPermissionsStay() throws IOException {
    Path file = folder.resolve("real.towpath");
    ProjectFile.write(file, DESIGN);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.towpath"), file);
    assertThat(ProjectFile.write(link, DESIGN.named("by link"))).isEmpty();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(ProjectFile.read(file)).isEqualTo(new Outcome.Opened(DESIGN.named("by link")));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  private static Problem.Kind kindOf(Outcome outcome) {
    return ((Outcome.Refused) outcome).problem().kind();
  }
}
