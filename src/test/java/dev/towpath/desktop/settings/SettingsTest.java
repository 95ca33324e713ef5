package dev.towpath.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered, and that nothing in that file can keep the program from starting. */
class SettingsTest {
  @TempDir Path folder;

  @Test
  void whatWasChosenIsThereAtTheNextStart() {
    new Settings(Folders.in(folder))
        .update(p ->
            p.withDark(true)
                .withLanguage(Locale.JAPANESE)
                .withPanel("palette", false)
                .withNumber("problems", 0.75));
    Preferences next = new Settings(Folders.in(folder)).now();
    assertThat(next.dark()).isTrue();
    assertThat(next.language()).isEqualTo(Locale.JAPANESE);
    assertThat(next.shows("palette")).isFalse();
    assertThat(next.number("problems", 0)).isEqualTo(0.75);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"recent\": 5}",
        "{\"sizes\": {\"palette\": \"wide\"}}",
        "{\"panels\": []}",
        "\u0000\u0001"
      })
  void aDamagedFileIsAsIfItWereNotThere(String text) throws Exception {
    Files.writeString(folder.resolve("preferences.json"), text);
    Preferences read = new Settings(Folders.in(folder)).now();
    assertThat(read.recent()).hasSizeLessThan(2);
    assertThat(read.number("palette", 0.5)).isEqualTo(0.5);
    assertThat(read.shows("palette")).isTrue();
  }

  @Test
  void aFolderThatCannotBeMadeDoesNotDisturb() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Settings settings = new Settings(Folders.in(file.resolve("below")));
    settings.update(p -> p.withDark(true));
    assertThat(settings.now().dark()).isTrue();
  }

  @Test
  void theLatestFilesComeFirstAndOnlySoMany() {
    Preferences preferences = Preferences.NONE;
    for (int i : IntStream.rangeClosed(1, 20).toArray()) {
      preferences = preferences.withRecent(folder.resolve(i + ".towpath"));
    }
    preferences = preferences.withRecent(folder.resolve("15.towpath"));
    assertThat(preferences.recent())
        .hasSize(12)
        .doesNotHaveDuplicates()
        .first()
        .isEqualTo(folder.resolve("15.towpath"));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, /home/u/.config/towpath",
    "Mac OS X, /home/u/Library/Application Support/Towpath",
  })
  void preferencesLieWhereThePlatformPutsThem(String platform, String expected) {
    assertThat(Folders.of(platform, "/home/u", Map.of()).config()).isEqualTo(Path.of(expected));
  }

  @Test
  void aRelativeConfigurationFolderIsIgnored() {
    assertThat(Folders.of("Linux", "/home/u", Map.of("XDG_CONFIG_HOME", "here")).config())
        .isEqualTo(Path.of("/home/u/.config/towpath"));
    assertThat(Folders.of("Linux", "/home/u", Map.of("XDG_CONFIG_HOME", "/c")).config())
        .isEqualTo(Path.of("/c/towpath"));
  }
}
