package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.cloudformation.terraform.TerraformWriter;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole designs as Terraform configuration. */
class TerraformGoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/towpath/cloudformation/terraform");

  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^(?:resource|data) \"(\\w+)\" \"(\\w+)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("(?<![\\w\"])(aws_[a-z0-9_]+\\.[a-z0-9_]+)");

  static List<String> files() {
    return Stream.concat(Drawn.FILES.stream(), Stream.of("channels")).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aDesignGivesItsGoldenConfiguration(String name) throws IOException {
    String hcl = TerraformWriter.hcl(Drawn.file(name));
    Path golden = GOLDEN.resolve(name + ".tf");
    if (System.getProperty("towpath.golden", "compare").equals("record")) {
      Files.writeString(golden, hcl);
    }
    assertThat(hcl).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"archive-with-nat", "archive-without-nat", "mistakes", "webdav-to-instance"})
  void whatIsReferredToIsDeclaredOnce(String sample) {
    Outcome opened = ProjectFile.read(Path.of("samples", sample + ".towpath"));
    assertThat(opened).isInstanceOf(Outcome.Opened.class);
    String hcl = TerraformWriter.hcl(((Outcome.Opened) opened).design());
    List<String> declared =
        DECLARATION
            .matcher(hcl)
            .results()
            .map(found -> found.group(1) + "." + found.group(2))
            .toList();
    assertThat(declared).isNotEmpty().doesNotHaveDuplicates();
    assertThat(REFERENCE.matcher(hcl).results().map(found -> found.group(1)).toList())
        .isNotEmpty()
        .isSubsetOf(declared);
  }

  private static String of(String json) {
    return TerraformWriter.hcl(Drawn.text(json));
  }

  @Test
  void whatHasNoCounterpartIsNamedAtTheTop() {
    String hcl =
        of(
            """
            {"Flow": {"Type": "AWS::MediaConnect::Flow", "Properties": {"Name": "f"}},
             "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16", "Novel": "x"}}}
            """);
    assertThat(hcl)
        .startsWith("# ")
        .contains("# Flow (AWS::MediaConnect::Flow) is left out")
        .contains("# V: Novel is left out")
        .doesNotContain("novel");
  }

  @Test
  void aChannelThatTheProviderCannotDescribeIsLeftOutWhole() {
    String hcl =
        of(
            """
            {"C": {"Type": "AWS::MediaLive::Channel", "Properties": {"Name": "news",
              "EncoderSettings": {"FeatureActivations": {"InputPrepareScheduleActions": "ENABLED"}}}}}
            """);
    assertThat(hcl)
        .contains("# C is left out whole: aws_medialive_channel has no")
        .contains("EncoderSettings.FeatureActivations")
        .doesNotContain("aws_medialive_channel\" ");
  }

  @Test
  void aLineEndInAValueDoesNotEndTheComment() {
    String hcl =
        of(
            """
            {"A": {"Type": "Some::Type\\n}\\nresource", "Properties": {}}}
            """);
    assertThat(hcl.lines().filter(line -> line.contains("Some::Type")))
        .singleElement()
        .asString()
        .startsWith("# ");
    assertThat(hcl).doesNotContain("\nresource");
  }

  @Test
  void aGroupWithoutEgressRulesKeepsTheRuleThatAwsGivesIt() {
    Design design =
        Drawn.text(
            """
            {"G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g"}}}
            """);
    assertThat(TerraformWriter.hcl(design))
        .contains(
            """
            resource "aws_vpc_security_group_egress_rule" "g_egress_rule" {
              security_group_id = aws_security_group.g.id
              ip_protocol       = "-1"
              cidr_ipv4         = "0.0.0.0/0"
            }
            """);
  }
}
