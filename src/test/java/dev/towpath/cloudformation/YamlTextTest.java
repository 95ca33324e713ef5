package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
  /** What YAML 1.1 takes for something else than a text (its type repository at yaml.org/type). */
  private static final List<Pattern> NO_TEXT =
      List.of(
          Pattern.compile("(?i)y|n|yes|no|true|false|on|off|null|~|"),
          Pattern.compile("[-+]?(0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+)"),
          Pattern.compile("[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"),
          Pattern.compile("[-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+]?[0-9]+)?"),
          Pattern.compile("[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+"),
          Pattern.compile("(?i)[-+]?\\.(inf|nan)"),
          Pattern.compile("\\d{4}-\\d\\d?-\\d\\d?([Tt \\t].*)?"),
          Pattern.compile("=|<<"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "null",
        "Null",
        "~",
        "",
        "true",
        "0123",
        "0o17",
        "0x1F",
        "0b11",
        "1_000",
        "1e3",
        "1.5",
        ".5",
        "-1",
        "+1",
        "1.",
        "10:30",
        "190:20:30.15",
        "2012-10-17",
        "2001-12-14t21:59:43.10-05:00",
        "111122223333",
        "10.0.0.1",
        ".inf",
        "-.INF",
        ".nan",
        "=",
        "<<",
        "10.0.0.0/16",
        "::/0",
        "fd00::/8",
        "a: b",
        "a:b",
        "a #b",
        "#a",
        "a:",
        "- a",
        "-",
        "?",
        "? a",
        "!Ref A",
        "!Ref 'A'",
        "!GetAtt 'A.B'",
        "&a",
        "*",
        "*a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "\"a\"",
        "'a'",
        "it's",
        "{a}",
        "[a]",
        "a, b",
        " a",
        "a ",
        "a\nb",
        "a\nb\n",
        "a\n\nb\n\n\n",
        "\na",
        " a\nb",
        "a\n b\nc",
        "a \nb",
        "a\tb",
        "\t",
        "a\r\nb",
        "a\rb",
        "a\u0085b",
        "a\u2028b",
        "a\u00a0b",
        "\ufeffa",
        "a\u0000b",
        "日本語",
        "é",
        "😀",
        "\ud83d",
        "a\\b",
        "${A}",
        "$dt$",
        "---",
        "--- a",
        "...",
        "a\n---\nb",
        "a\n...\nb",
        "a\n# b\nc",
        "a\nResources:\n  B: c\n",
        "{{resolve:ssm:/a/b}}",
        "/a/b",
        "_",
        "a'b\"c",
        "x: !Ref 'A'\nb"
      })
  void everyTextSurvives(String text) {
    Json.Obj template = template(text);
    String yaml = YamlText.of(template);
    assertThat(Decoded.yaml(yaml)).isEqualTo(template);
    assertPlainTextsAreTexts(yaml);
  }

  @Property
  void anyTextSurvives(@ForAll("texts") String text) {
    everyTextSurvives(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.strings().withChars("0123456789-+.:_eExXobTtZ ~=<>").ofMaxLength(8),
        Arbitraries.strings().withChars("ab:#-?!&*|>'\"%@`{}[], \n\t${}").ofMaxLength(12),
        Arbitraries.strings().withChars("yYnNoOeEsSfFtTrRuUlLaA").ofMaxLength(5));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 100_000})
  void veryLongTextsStayOnTheirLine(int length) {
    String text = "word ".repeat(length / 5) + "end";
    String yaml = YamlText.of(Json.of("Description", text));
    assertThat(yaml.lines()).hasSize(1);
    assertThat(Decoded.yaml(yaml)).isEqualTo(Json.of("Description", text));
  }

  @Test
  void aScriptKeepsItsLines() {
    String script = "#!/bin/bash\nif true; then\n  echo 'a: b'\nfi\n";
    assertThat(YamlText.of(Json.of("Description", script)))
        .isEqualTo(
            """
            Description: |
              #!/bin/bash
              if true; then
                echo 'a: b'
              fi
            """);
  }

  /** The text as a value, a key, in a list, and in a function. */
  private static Json.Obj template(String text) {
    Json.Obj properties =
        Json.of("Value", text)
            .with("List", Json.list(Json.of(text), Json.of("Key", text)))
            .with("Fn", Json.of("Fn::Sub", text))
            .with("Join", Json.of("Fn::Join", Json.list(Json.of(text), Json.of("Ref", "B"))))
            .with("Nested", Json.of("Fn::Base64", Json.of("Fn::Sub", text)))
            .with("Keys", Json.of(text, "value").with("second", text));
    return Json.of("Description", text)
        .with(
            "Resources",
            Json.of("A", Json.of("Properties", properties)).with("B", Json.of("Type", "X")))
        .with("Outputs", Json.of("O", Json.of("Value", Json.of("Ref", "A"))));
  }

  private static void assertPlainTextsAreTexts(String yaml) {
    yaml.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("Value: ") || line.startsWith("Key: "))
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .forEach(
            scalar -> assertThat(NO_TEXT).as(scalar).noneMatch(p -> p.matcher(scalar).matches()));
  }
}
