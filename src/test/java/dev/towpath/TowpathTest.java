package dev.towpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TowpathTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "net.towpath, true",
    "net.yaml, true",
    "net.yml other.json, true",
    "FOLDER, true",
    "FOLDER net.template, true",
    "answers.zip, false",
    "check, false",
    "check net.yaml, false",
    "export net.towpath -o net.yaml, false",
    "net.yaml --json, false",
    "--version, false",
    "-v.yaml, false",
    "nowhere, false",
  })
  void filesOpenInTheWindowAndCommandsOnTheCommandLine(String line, boolean window) {
    String[] args =
        Stream.of(line.split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace("FOLDER", folder.toString()))
            .toArray(String[]::new);
    assertThat(Towpath.opensWindow(args)).as(Arrays.toString(args)).isEqualTo(window);
  }

  @Test
  void anArchiveThatIsThereOpensInTheWindow() throws Exception {
    Path archive = Files.createFile(folder.resolve("answers.zip"));
    assertThat(Towpath.opensWindow(new String[] {archive.toString()})).isTrue();
  }
}
