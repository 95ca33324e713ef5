package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wildcards in policy texts. */
class GlobTest {
  @Property
  void agreesWithTheDefinition(
      @ForAll @Chars({'a', 'b', '*', '?'}) @StringLength(max = 8) String pattern,
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 10) String text) {
    assertThat(matches(pattern, text, false)).isEqualTo(byDefinition(pattern, text));
  }

  @Property
  void caseIsIgnoredOnDemand(
      @ForAll @Chars({'a', 'B', '*', '?'}) @StringLength(max = 8) String pattern,
      @ForAll @Chars({'a', 'A', 'b', 'B'}) @StringLength(max = 10) String text) {
    assertThat(matches(pattern, text, true))
        .isEqualTo(byDefinition(pattern.toLowerCase(), text.toLowerCase()));
  }

  @ParameterizedTest
  @CsvSource({
    "s3:*, s3:GetObject, true",
    "s3:Get*Acl, s3:GetObjectAcl, true",
    "s3:Get*Acl, s3:GetObjectAclX, false",
    "'', a, false",
    "'', '', true",
    "*, '', true",
    "?, '', false",
    "a?, a😀, true",
    "a?b, a😀b, true",
    "a??, a😀, false",
    "*😀, x😀, true",
  })
  void wildcardsStandForCharacters(String pattern, String text, boolean expected) {
    assertThat(matches(pattern, text, false)).isEqualTo(expected);
  }

  @Test
  void manyRunsTakeNoLongTime() {
    assertThat(matches("*a".repeat(2_000) + "c", "a".repeat(4_000) + "b", false)).isFalse();
  }

  private static boolean matches(String pattern, String text, boolean ignoreCase) {
    return new TextPatternReader(false)
            .wildcards(Json.of(pattern), ignoreCase)
            .matches(text, Sample.get(Sample.USER))
        == Truth.TRUE;
  }

  private static boolean byDefinition(String pattern, String text) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    String rest = pattern.substring(1);
    if (pattern.charAt(0) == '*') {
      return byDefinition(rest, text)
          || (!text.isEmpty() && byDefinition(pattern, text.substring(1)));
    }
    return !text.isEmpty()
        && (pattern.charAt(0) == '?' || pattern.charAt(0) == text.charAt(0))
        && byDefinition(rest, text.substring(1));
  }
}
