package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.cloudformation.terraform.TerraformWriter;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.edit.Pattern;
import dev.towpath.edit.Patterns;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code terraform fmt} finds nothing to change; skipped where the program is not installed. */
class TerraformFormatTest {
  private static final Path SAMPLES = Path.of("samples");

  @TempDir Path folder;

  @BeforeEach
  void terraformIsInstalled() {
    assumeTrue(isInstalled(), "terraform is not installed: its formatter was not asked");
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "terraform")));
  }

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreFormatted(String sample) throws Exception {
    Outcome opened = ProjectFile.read(SAMPLES.resolve(sample));
    assertThat(opened).isInstanceOf(Outcome.Opened.class);
    assertIsFormatted(((Outcome.Opened) opened).design());
  }

  static List<String> files() {
    return TerraformGoldenTest.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void designsOfTheGoldenFilesAreFormatted(String name) throws Exception {
    assertIsFormatted(Drawn.file(name));
  }

  static Stream<Design> patterns() {
    return Patterns.all().stream().map(Pattern::design);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void patternsAreFormatted(Design pattern) throws Exception {
    assertIsFormatted(pattern);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say \"no\"",
        "${aws:username}",
        "$${kept}",
        "%{if x}",
        "100%%{y}",
        "a\\b\\\"c",
        "line\nline\r\n\tend",
        "<<EOT\nheredoc\nEOT",
        "# no comment // nor /* this */",
        "配信 ライブ😀 é e\u0301 \u200dx",
        "\u0000\u001b[31m",
        "}\nresource \"x\" \"y\" {",
        "",
        " ",
      })
  void oddTextsAreFormatted(String text) throws Exception {
    Json.Obj properties =
        Json.of("BucketName", text)
            .with(
                "Tags",
                Json.list(
                    Json.of("Key", text.isEmpty() ? "k" : text).with("Value", text),
                    Json.of("Key", "Name").with("Value", "short")));
    Design design = Design.empty(text.isBlank() ? "x" : text);
    design =
        design.with(
            Properties.read("AWS::S3::Bucket", ResourceId.of("Odd"), design.home(), properties));
    assertThat(design.topology().all(Bucket.class)).hasSize(1);
    assertIsFormatted(design);
  }

  private void assertIsFormatted(Design design) throws Exception {
    Path file = folder.resolve("main.tf");
    Files.writeString(file, TerraformWriter.hcl(design));
    Process process =
        new ProcessBuilder("terraform", "fmt", "-check", "-diff", "-no-color", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .directory(folder.toFile())
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEmpty();
    assertThat(process.exitValue()).isZero();
  }
}
