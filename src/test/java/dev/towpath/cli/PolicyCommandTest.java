package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("cases.json"),
        """
        {"policies": {"read": {"Version": "2012-10-17", "Statement":
           [{"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}},
         "cases": [
           {"id": "one", "principal": "arn:aws:iam::444455556666:role/r", "action": "s3:GetObject",
            "resource": "arn:aws:s3:::b/k", "account": "444455556666"},
           {"id": "two", "principal": "arn:aws:iam::444455556666:role/r", "action": "s3:GetObject",
            "resource": "arn:aws:s3:::b/k", "account": "444455556666", "identity": "read"}]}
        """);
    Files.writeString(folder.resolve("bad.json"), "{\"Version\": \"2012-10-17\"}");
    Files.writeString(
        folder.resolve("good.json"),
        "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\":"
            + " \"s3:GetObject\", \"Resource\": \"*\"}]}");
    Files.writeString(
        folder.resolve("bucket.json"),
        "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\","
            + " \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}]}");
    Files.writeString(folder.resolve("broken.json"), "{\"Version\":\n  nothing}");
    Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
    Files.writeString(folder.resolve("empty.json"), "");
    Files.createDirectory(folder.resolve("folder.json"));
  }

  private Run run(String line) {
    return Run.of(("--lang en " + line).replace("@", folder + "/").split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "policy simulate @cases.json | 0 | two: allowed",
        "policy simulate --json @cases.json | 0 | {\"id\":\"one\",\"decision\":\"implicitDeny\"",
        "policy lint @good.json | 0 | ''",
        "policy lint @bad.json | 1 | MISSING_STATEMENT",
        "policy lint --json @bad.json | 1 | {\"id\":\"MISSING_STATEMENT\",\"severity\":\"ERROR\"",
        "policy lint --type identity @good.json | 0 | ''",
        "policy lint --type RESOURCE @good.json | 1 | ERROR MISSING_PRINCIPAL Statement[0]: ",
        "policy lint --type endpoint @good.json | 1 | MISSING_PRINCIPAL",
        "policy lint @bucket.json | 0 | ''",
        "policy lint --type scp @bucket.json | 1 | ERROR ",
      })
  void whatWorks(String line, int code, String out) {
    Run run = run(line);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).contains(out);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aTypeThatIsNoneIsToldWithThoseThatAre() {
    assertThat(run("policy lint --type bucket @good.json").err())
        .contains("--type cannot be bucket; it can be resource, identity, scp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy lint @broken.json",
        "policy lint @none.json",
        "policy lint @folder.json",
        "policy lint --type bucket @good.json",
        "policy lint --type",
        "policy lint @empty.json",
        "policy lint @good.json/inside",
        "policy simulate @good.json",
        "policy simulate @deep.json",
        "policy simulate @broken.json",
        "policy simulate",
        "policy",
      })
  void whatCannotBeReadIsOneLine(String line) {
    Run run = run(line);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("towpath: ").doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken.json, line 2, column "})
  void aBrokenFileIsPlacedByLineAndColumn(String place) {
    assertThat(run("policy lint @broken.json").err()).contains(place);
  }
}
