package dev.towpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages and takes the same arguments in both. */
class TextsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/dev/towpath");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      return files.filter(f -> f.endsWith("texts.properties")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeys(Path english) throws IOException {
    assertThat(new TreeSet<>(read(japanese(english)).stringPropertyNames()))
        .isEqualTo(new TreeSet<>(read(english).stringPropertyNames()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesTakeTheSameArguments(Path english) throws IOException {
    Properties japanese = read(japanese(english));
    Properties texts = read(english);
    for (String key : texts.stringPropertyNames()) {
      assertThat(arguments(japanese.getProperty(key, "")))
          .as("%s in %s", key, english)
          .isEqualTo(arguments(texts.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsBlank(Path english) throws IOException {
    for (Path bundle : List.of(english, japanese(english))) {
      Properties texts = read(bundle);
      assertThat(texts.stringPropertyNames())
          .as("blank texts in %s", bundle)
          .noneMatch(key -> texts.getProperty(key).isBlank());
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Path japanese(Path english) {
    return english.resolveSibling("texts_ja.properties");
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
