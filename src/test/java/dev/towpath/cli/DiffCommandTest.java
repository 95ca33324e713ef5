package dev.towpath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.document.ProjectFile;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code towpath diff} prints and how it exits. */
class DiffCommandTest {
  @TempDir private Path folder;
  private String one = "";
  private String other = "";

  @BeforeEach
  void write() {
    one = write("one.towpath", Designs.vpcWithTwoSubnets());
    other =
        write("other.towpath", Designs.vpcWithNat().set("Private", "MapPublicIpOnLaunch", "true"));
  }

  private String write(String name, Designs designs) {
    Path file = folder.resolve(name);
    assertThat(ProjectFile.write(file, designs.design())).isEmpty();
    return file.toString();
  }

  @Test
  void equalDesignsExitWithZero() {
    Run run = Run.of("diff", one, one);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("mean the same resources");
  }

  @Test
  void differencesAreNamedByResourceAndProperty() {
    Run run = Run.of("diff", one, other);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "~ AWS::EC2::Subnet Private\n    MapPublicIpOnLaunch\n      - false\n      + true")
        .contains("+ AWS::EC2::NatGateway Nat: only in " + other)
        .contains("changed 1, only in " + one + " 0");
  }

  @Test
  void anEarlierStateTellsWhoHasChangedWhat() throws Exception {
    Designs then = Designs.vpcWithNat();
    String base = write("base.towpath", then);
    String left = write("left.towpath", then.set("Private", "CidrBlock", "'10.0.8.0/24'"));
    String right =
        write(
            "right.towpath",
            then.set("Private", "CidrBlock", "'10.0.9.0/24'")
                .set("Public", "MapPublicIpOnLaunch", "true")
                .bucket("Extra"));
    Run run = Run.of("diff", left, right, base);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Earlier state: " + base)
        .contains("CidrBlock (conflict: changed by both)")
        .contains("MapPublicIpOnLaunch (changed by " + right + ")")
        .contains("+ AWS::S3::Bucket Extra: only in " + right + " (changed by " + right + ")");
    assertThat(
            ((Json.Obj) JsonText.read(Run.of("diff", left, right, base, "--json").out()))
                .text("base"))
        .contains(base);
    assertThat(Run.of("diff", left, right, "nowhere.towpath").code()).isEqualTo(2);
  }

  @Test
  void jsonTellsTheSame() throws Exception {
    Run run = Run.of("diff", one, other, "--json");
    assertThat(run.code()).isEqualTo(1);
    Json.Obj json = (Json.Obj) JsonText.read(run.out());
    assertThat(json.text("equal")).contains("false");
    assertThat(json.list("resources"))
        .anySatisfy(r -> assertThat(((Json.Obj) r).text("where")).contains("ONLY_RIGHT"))
        .anySatisfy(r -> assertThat(((Json.Obj) r).list("properties")).hasSize(1));
  }

  @Test
  void answersOfAwsAreComparedAsWell() throws Exception {
    Path saved = Files.createDirectory(folder.resolve("saved"));
    Files.writeString(
        saved.resolve("vpcs.json"),
        "{\"Vpcs\":[{\"VpcId\":\"vpc-0a\",\"CidrBlock\":\"10.0.0.0/16\",\"OwnerId\":\"999988887777\"}]}");
    Run run = Run.of("diff", one, saved.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("~ AWS::EC2::VPC Vpc = vpc-0a").contains("cannot be compared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.towpath", "aws:tokyo", "aws:me@", "."})
  void whatCannotBeReadExitsWithTwoAndALine(String input) {
    Run run = Run.of("diff", one, input.equals(".") ? folder.toString() : input);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("towpath: ").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
