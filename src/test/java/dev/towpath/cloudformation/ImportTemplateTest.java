package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.towpath.account.difference.Deployed;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scanned design that a stack takes over by an import change set. */
class ImportTemplateTest {
  private static final Design SCANNED = Deployed.of(sample());
  private static final ImportTemplate MADE = ImportTemplate.of(SCANNED);

  @TempDir private Path folder;

  private static Design sample() {
    return ProjectFile.read(Path.of("samples", "archive-with-nat.towpath"))
            instanceof Outcome.Opened(Design design)
        ? design
        : Design.empty("unreadable");
  }

  private static List<Json.Obj> bodies() {
    return MADE.template().content().object("Resources").fields().values().stream()
        .map(Json.Obj.class::cast)
        .toList();
  }

  @Test
  void everyResourceOfTheTemplateIsInTheListOnce() {
    assertThat(MADE.resources())
        .extracting(r -> ((Json.Obj) r).text("LogicalResourceId").orElseThrow())
        .containsExactlyInAnyOrderElementsOf(
            MADE.template().content().object("Resources").fields().keySet());
  }

  @Test
  void everyResourceStaysWhenTheStackGoes() {
    assertThat(bodies()).allSatisfy(b -> assertThat(b.text("DeletionPolicy")).contains("Retain"));
    assertThat(MADE.template().content().get("Outputs")).isEmpty();
  }

  @Test
  void identifiersAreThoseOfTheTypes() {
    assertThat(MADE.json())
        .contains("\"VpcId\": \"vpc-", "\"SubnetId\": \"subnet-", "\"BucketName\": \"stack-")
        .contains("\"AttachmentType\": \"IGW\"", "\"CidrBlock\": \"0.0.0.0/0\"");
  }

  @Test
  void whatIsNotDeployedIsLeftOutAndNamed() {
    ImportTemplate drawn = ImportTemplate.of(sample());
    assertThat(drawn.resources()).isEmpty();
    assertThat(drawn.template().notes()).anyMatch(note -> note.key().equals("note.notImported"));
  }

  @Test
  void cfnLintFindsNoError() throws Exception {
    assumeTrue(CfnLint.isInstalled("cfn-lint"), "cfn-lint is not installed");
    Path file = folder.resolve("import.yaml");
    Files.writeString(file, MADE.template().yaml());
    assertThat(CfnLint.errors(List.of(file))).isEmpty();
  }
}
