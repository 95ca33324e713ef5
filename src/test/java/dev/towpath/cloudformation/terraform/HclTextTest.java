package dev.towpath.cloudformation.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout and the quoting of Terraform's language. */
class HclTextTest {
  private static Hcl hcl(String json) throws JsonText.NotJsonException {
    Addresses addresses = new Addresses(new Variables(Json.Obj.EMPTY));
    addresses.add("MainVpc", new Equivalent(Json.of("resource", "aws_vpc")));
    return new Expressions(addresses).of(JsonText.read(json)).orElse(new Hcl.Code("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"plain\" | \"plain\"",
        "\"say \\\"no\\\" \\\\ \" | \"say \\\"no\\\" \\\\ \"",
        "\"a\\nb\\tc\\rd\\u0001\" | \"a\\nb\\tc\\rd\\u0001\"",
        "\"${x}\" | \"$${x}\"",
        "\"%{if}\" | \"%%{if}\"",
        "\"$${x}\" | \"\\u0024$${x}\"",
        "\"live/$dt$/\" | \"live/$dt$/\"",
        "\"100%\" | \"100%\"",
        "\"\\ud800x\" | \"\\ud800x\"",
        "\"配信😀\" | \"配信😀\"",
        "{\"Fn::Sub\": \"${MainVpc}\"} | aws_vpc.main_vpc.id",
        "{\"Fn::Sub\": \"a-${MainVpc}-$\"} | \"a-${aws_vpc.main_vpc.id}-$\"",
        "{\"Fn::Sub\": \"$${MainVpc}\"} | \"\\u0024${aws_vpc.main_vpc.id}\"",
        "{\"Fn::Sub\": \"${!Literal}\"} | \"$${Literal}\"",
        "{\"Fn::Sub\": [\"${a}/${b}\", {\"a\": \"x\", \"b\": {\"Ref\": \"MainVpc\"}}]}"
            + " | \"x/${aws_vpc.main_vpc.id}\"",
        "{\"Fn::Join\": [\":\", [\"a\", {\"Ref\": \"AWS::Region\"}]]}"
            + " | \"a:${data.aws_region.current.region}\"",
        "{\"Fn::ImportValue\": \"x\"} | none",
        "{\"Fn::Sub\": \"${Elsewhere}\"} | none",
        "{\"Fn::GetAtt\": [\"MainVpc\", \"Novel\"]} | none",
        "[\"a\", {\"Ref\": \"Elsewhere\"}] | none",
      })
  void values(String json, String written) throws JsonText.NotJsonException {
    assertThat(HclText.text(hcl(json), 0)).isEqualTo(written);
  }

  @Test
  void equalsSignsStandInOneColumnUntilAValueTakesSeveralLines() throws Exception {
    Block block =
        Block.resource("aws_x", "y")
            .with("a", hcl("1"))
            .with("longer", hcl("true"))
            .with("tags", hcl("{\"Name\": \"n\", \"aws:x\": \"y\", \"for\": \"z\", \"名前\": \"w\"}"))
            .with("b", hcl("[]"))
            .with("inner_name", hcl("[\"p\", \"q\"]"))
            .with(new Block("nested").with("c", hcl("{}")))
            .with(new Block("empty"));
    assertThat(HclText.of(List.of(block, new Block("data \"x\" \"z\""))))
        .isEqualTo(
            """
            resource "aws_x" "y" {
              a      = 1
              longer = true
              tags = {
                Name    = "n"
                "aws:x" = "y"
                "for"   = "z"
                "名前"    = "w"
              }
              b          = []
              inner_name = ["p", "q"]

              nested {
                c = {}
              }

              empty {}
            }

            data "x" "z" {}
            """);
  }

  @Test
  void longListsTakeALineForEachElement() throws Exception {
    String long1 = "x".repeat(60);
    assertThat(HclText.text(hcl("[\"%s\", \"%s\"]".formatted(long1, long1)), 1))
        .isEqualTo("[\n    \"%s\",\n    \"%s\",\n  ]".formatted(long1, long1));
  }

  @ParameterizedTest
  @CsvSource({
    "CidrBlock, cidr_block",
    "Ipv6CidrBlock, ipv6_cidr_block",
    "GopNumBFrames, gop_num_b_frames",
    "MinIInterval, min_i_interval",
    "H264Settings, h264_settings",
    "VPCEndpoint, vpc_endpoint",
    "PrivateSubnetA, private_subnet_a",
  })
  void names(String cloudFormation, String terraform) {
    assertThat(Labels.snake(cloudFormation)).isEqualTo(terraform);
  }

  @Test
  void namesThatDifferInCaseOnlyStayApart() {
    Labels labels = new Labels();
    assertThat(List.of(labels.of("HTTPServer"), labels.of("HttpServer"), labels.of("HTTPServer")))
        .containsExactly("http_server", "http_server_2", "http_server");
  }
}
