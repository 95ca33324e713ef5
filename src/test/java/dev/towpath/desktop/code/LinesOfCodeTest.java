package dev.towpath.desktop.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to the lines of a text, without a window. */
class LinesOfCodeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "`Resources:` > 2",
        "`  Type: x` > 2",
        "`  Properties: # why` > 4",
        "`  - Key: Name` > 4",
        "`  - Key:` > 6",
        "`  - !Ref A` > 2",
        "`  # note:` > 2",
        "`  Text: |` > 4",
        "`  {` > 4",
        "`` > 0",
      })
  void aNewLineBeginsWhereItsTextBelongs(String line, int blanks) {
    assertThat(new Indentation(2).after(line)).isEqualTo(" ".repeat(blanks));
  }

  @Test
  void aFilesOwnIndentationIsKept() {
    assertThat(Indentation.of(List.of("A:", "    B:", "        C: 1")).step()).isEqualTo(4);
    assertThat(Indentation.of(List.of("A: 1", "", "B: 2")).step()).isEqualTo(2);
    assertThat(new Indentation(4).toNext(6)).hasSize(2);
    assertThat(new Indentation(4).less("      x")).isEqualTo("    x");
  }

  @Test
  void commentsGoOnAndOffTogether() {
    List<String> lines = List.of("  A:", "", "    B: 1");
    List<String> off = List.of("  # A:", "", "  #   B: 1");
    assertThat(Comments.toggled(lines)).isEqualTo(off);
    assertThat(Comments.toggled(off)).isEqualTo(lines);
    assertThat(Comments.toggled(List.of("# a", "b"))).containsExactly("# # a", "# b");
  }

  @Test
  void whatIsSoughtIsFoundForwardsAndBackwardsAndAroundTheEnd() {
    List<String> lines = List.of("Vpc: vpc", "x", "VPC");
    Search search = Search.of("vpc", lines.size(), lines::get);
    assertThat(search.places()).containsExactly(new Place(0, 0), new Place(0, 5), new Place(2, 0));
    assertThat(search.from(new Place(0, 1))).contains(new Place(0, 5));
    assertThat(search.from(new Place(2, 1))).contains(new Place(0, 0));
    assertThat(search.before(new Place(0, 0))).contains(new Place(2, 0));
    assertThat(Search.of("", 3, lines::get).from(new Place(0, 0))).isEqualTo(Optional.empty());
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.strings().withChars("ab😀").ofMaxLength(4).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property
  void theDifferenceMakesTheOneTextOfTheOther(
      @ForAll("lines") List<String> before, @ForAll("lines") List<String> after) {
    Difference difference = Difference.of(before, after);
    String text = String.join("\n", before);
    String made =
        text.substring(0, offset(before, difference.from()))
            + difference.text()
            + text.substring(offset(before, difference.to()));
    assertThat(made).isEqualTo(String.join("\n", after));
    assertThat(difference.isNothing()).isEqualTo(before.equals(after));
  }

  private static int offset(List<String> lines, Place place) {
    int offset = place.column();
    for (String line : lines.subList(0, place.line())) {
      offset += line.length() + 1;
    }
    return offset;
  }
}
