package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.AutoLayout;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.document.ProjectText;
import dev.towpath.edit.Patterns;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples are what the patterns make; with {@code -Dtowpath.golden=record} they are made anew.
 */
class SamplesTest {
  private static final Path FOLDER = Path.of("samples");
  private static final List<String> PATTERNS =
      List.of("archive-without-nat", "archive-with-nat", "webdav-to-instance");

  @BeforeAll
  static void record() throws IOException {
    if (System.getProperty("towpath.golden", "compare").equals("record")) {
      for (String sample : samples()) {
        Files.writeString(FOLDER.resolve(sample + ".towpath"), ProjectText.write(made(sample)));
      }
    }
  }

  static List<String> samples() {
    return Stream.concat(PATTERNS.stream(), Stream.of("mistakes")).toList();
  }

  private static Design made(String sample) {
    Design design = PATTERNS.contains(sample) ? Patterns.of(sample).design() : Mistakes.design();
    return AutoLayout.arrange(design);
  }

  private static Design read(String sample) {
    return ProjectFile.read(FOLDER.resolve(sample + ".towpath"))
            instanceof Outcome.Opened(Design design)
        ? design
        : Design.empty("unreadable");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsAsTheProgramMakesIt(String sample) throws IOException {
    Path file = FOLDER.resolve(sample + ".towpath");
    String text = ProjectText.write(made(sample));
    assertThat(Files.readString(file))
        .as("make the samples anew with -Dtowpath.golden=record")
        .isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureOfASampleIsPlaced(String sample) {
    Design design = read(sample);
    assertThat(design.topology().size()).isPositive();
    assertThat(design.topology().resources())
        .filteredOn(resource -> Containment.hasFigure(design.topology(), resource))
        .extracting(Resource::id)
        .allMatch(id -> design.diagram().box(id).isPresent());
  }

  @Test
  void theMistakesAreOneOfEachThatTheRulesKnow() {
    Set<String> reported =
        Validator.analyse(read("mistakes")).findings().stream()
            .map(Finding::rule)
            .collect(Collectors.toSet());
    assertThat(reported)
        .as("make the samples anew with -Dtowpath.golden=record")
        .containsAll(
            Rules.all().stream()
                .filter(rule -> !(rule instanceof ChangeRule))
                .map(Rule::id)
                .filter(rule -> Examples.of(rule).fields().containsKey("bad"))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive-with-nat", "webdav-to-instance"})
  void theOtherSamplesAreBuiltSoundly(String sample) {
    assertThat(Validator.analyse(read(sample)).findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .filteredOn(finding -> finding.flow().isEmpty())
        .isEmpty();
  }
}
