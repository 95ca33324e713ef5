package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates on the command line. */
class TemplateCommandsTest {
  private static final String TEMPLATE =
      """
      # what a colleague wrote
      Parameters:
        Block:
          Type: String
          Default: 10.0.0.0/16
      Resources:
        Vpc:
          Type: AWS::EC2::VPC
          Properties:
            CidrBlock: !Ref Block # the block
            EnableDnsSupport: true
        Subnet:
          Type: AWS::EC2::Subnet
          Properties:
            VpcId: !Ref Vpc
            CidrBlock: 10.1.0.0/24
      """;

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("net.yaml"), TEMPLATE);
  }

  @Test
  void aFindingNamesLineAndColumn() {
    Run run = Run.of("check", file.toString());
    assertThat(run.out()).contains("Subnet").contains("[" + file + ":12:3]");
  }

  @Test
  void aFindingNamesLineAndColumnForPrograms() {
    Run run = Run.of("check", "--json", file.toString());
    assertThat(run.out()).contains("\"line\": 12").contains("\"column\": 3");
  }

  @Test
  void aFindingIsAnAnnotationOfItsLine() throws IOException {
    Run run = Run.of("check", "--format", "sarif", file.toString());
    Json.Obj sarif = (Json.Obj) JsonText.read(run.out());
    Json.Obj first =
        (Json.Obj) ((Json.Obj) sarif.list("runs").getFirst()).list("results").getFirst();
    Json.Obj place = ((Json.Obj) first.list("locations").getFirst()).object("physicalLocation");
    assertThat(sarif.text("version")).contains("2.1.0");
    assertThat(first.text("level")).contains("error");
    assertThat(place.object("artifactLocation").text("uri")).contains(file.toUri().toString());
    assertThat(place.object("region"))
        .isEqualTo(Json.of("startLine", Json.of(12)).with("startColumn", Json.of(3)));
  }

  @Test
  void aTemplateThatCannotBeReadIsAnAnnotationOfItsLine() throws IOException {
    Files.writeString(file, "Resources:\n  A: {Type: x\n");
    Run run = Run.of("check", "--format", "sarif", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).contains("\"ruleId\": \"unreadable\"").contains("\"startLine\": 3");
  }

  @Test
  void aRuleOfTheTemplateThatFailsIsFound() throws IOException {
    Files.writeString(
        file,
        TEMPLATE
            + """
            Rules:
              Small:
                Assertions:
                  - Assert: !Equals [!Ref Block, 10.2.0.0/16]
                    AssertDescription: Use the block of the team
            """);
    Run run = Run.of("check", "--parameter", "Block=10.1.0.0/16", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
    assertThat(run.out()).contains("20:17").contains("Use the block of the team");
  }

  @Test
  void aParametersValueChangesTheFindings() {
    Run run = Run.of("check", "--parameter", "Block=10.1.0.0/16", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain(":12:3");
  }

  @Test
  void anUnknownParameterIsRefused() {
    Run run = Run.of("check", "--parameter", "Blok=10.1.0.0/16", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("Blok").contains("Block");
  }

  @Test
  void setChangesOneLine() {
    Run run = Run.of("set", file.toString(), "Vpc.EnableDnsSupport", "false");
    assertThat(run.out())
        .isEqualTo(TEMPLATE.replace("EnableDnsSupport: true", "EnableDnsSupport: false"));
  }

  @Test
  void setPutsAValueInPlaceOfAFunctionAndLeavesTheComment() {
    Run run = Run.of("set", file.toString(), "Vpc.CidrBlock", "10.1.0.0/16");
    assertThat(run.out()).isEqualTo(TEMPLATE.replace("!Ref Block", "10.1.0.0/16"));
  }

  @Test
  void setWritesTheFileItself() throws IOException {
    Run.of(
        "set",
        file.toString(),
        "Vpc.Tags",
        "[{\"Key\":\"Name\",\"Value\":\"x\"}]",
        "-o",
        file.toString());
    assertThat(Files.readString(file)).contains("Tags:\n        - Key: Name\n");
  }

  @Test
  void setRefusesWhatIsNotThere() {
    Run run = Run.of("set", file.toString(), "Vps.CidrBlock", "10.1.0.0/16");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("Vps.CidrBlock");
  }

  @Test
  void exportLeavesATemplateAsItIs() {
    assertThat(Run.of("export", "--format", "yaml", file.toString()).out()).isEqualTo(TEMPLATE);
  }

  @Test
  void exportWritesTheOtherLanguage() {
    assertThat(Run.of("export", "--format", "json", file.toString()).out())
        .contains("\"CidrBlock\": {\n")
        .contains("\"Ref\": \"Block\"");
  }

  @Test
  void exportWritesTerraform() {
    Run run = Run.of("export", "--format", "terraform", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("resource \"aws_subnet\" \"subnet\" {")
        .contains("vpc_id     = aws_vpc.vpc.id");
  }

  @Test
  void aBrokenTemplateIsRefusedWithItsPlace() throws IOException {
    Files.writeString(file, "Resources:\n  A: {Type: x\n");
    Run run = Run.of("check", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("Line 3");
  }
}
