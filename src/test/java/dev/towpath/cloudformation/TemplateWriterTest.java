package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/towpath/cloudformation");

  static List<String> files() {
    return Drawn.FILES;
  }

  private static Json.Obj resources(Design design) {
    return TemplateWriter.template(design).content().object("Resources");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aDesignGivesItsGoldenTemplate(String name) throws IOException {
    Design design = Drawn.file(name);
    Path golden = GOLDEN.resolve(name + ".yaml");
    if (System.getProperty("towpath.golden", "compare").equals("record")) {
      Files.writeString(golden, TemplateWriter.yaml(design));
    }
    assertThat(TemplateWriter.yaml(design)).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("files")
  void yamlAndJsonHoldTheSame(String name) throws IOException {
    Design design = Drawn.file(name);
    assertThat(Decoded.yaml(TemplateWriter.yaml(design)))
        .isEqualTo(JsonText.read(TemplateWriter.json(design)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theOrderOfEditsDoesNotShow(String name) {
    Design design = Drawn.file(name);
    List<dev.towpath.model.Resource> backwards =
        new java.util.ArrayList<>(design.topology().toList());
    Collections.reverse(backwards);
    assertThat(TemplateWriter.yaml(design.with(Topology.of(backwards))))
        .isEqualTo(TemplateWriter.yaml(design));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Subnet | AWS::EC2::Subnet | public-a | PublicSubnetA",
        "Subnet7 | AWS::EC2::Subnet | public-a | PublicSubnetA",
        "EdgeSubnet | AWS::EC2::Subnet | public-a | EdgeSubnet",
        "Subnet2 | AWS::EC2::Subnet | | Subnet2",
        "subnet-0a1b2c3d | AWS::EC2::Subnet | | Subnet",
        "subnet-0a1b2c3d | AWS::EC2::Subnet | 日本 | Subnet",
        "subnet-0a1b2c3d | AWS::EC2::Subnet | Café \"1\" | CafeSubnet1",
        "subnet-0a1b2c3d | AWS::EC2::Subnet | 10.0.0.0/24 | Subnet1000024",
        "vpce-0a1b2c3d | AWS::EC2::VPCEndpoint | s3 endpoint | S3Endpoint",
        "vpce-0a1b2c3d | AWS::EC2::VPCEndpoint | S3 | S3VpcEndpoint",
        "fl-0a1b2c3d | AWS::EC2::FlowLog | | FlowLog",
      })
  void logicalIdsSpeak(String id, String type, String name, String logicalId) {
    String tags =
        name == null
            ? ""
            : ",\"Tags\":[{\"Key\":\"Name\",\"Value\":"
                + JsonText.writeCompact(Json.of(name))
                + "}]";
    Design design =
        Drawn.text(
            "{\"%s\":{\"Type\":\"%s\",\"Properties\":{\"VpcId\":\"vpc-0a1b2c3d\"%s}}}"
                .formatted(id, type, tags));
    assertThat(resources(design).fields()).containsOnlyKeys(logicalId);
  }

  @Test
  void twoOfOneNameGetTwoIds() {
    Design design =
        Drawn.text(
            """
            {"igw-0a1b2c3d": {"Type": "AWS::EC2::InternetGateway"},
             "igw-1a1b2c3d": {"Type": "AWS::EC2::InternetGateway"},
             "InternetGateway": {"Type": "AWS::EC2::InternetGateway"}}
            """);
    assertThat(resources(design).fields())
        .containsOnlyKeys("InternetGateway", "InternetGateway2", "InternetGateway3");
  }

  @Test
  void whatTheDesignDoesNotHaveIsAskedForAtDeployment() {
    Template template = TemplateWriter.template(Drawn.file("circles"));
    assertThat(template.content().object("Parameters").fields())
        .containsOnlyKeys("Stage", "DeletedBucketArn");
    assertThat(template.notes())
        .containsExactlyInAnyOrder(
            Message.of("cloudformation", "note.parameter", "Stage", "Stage"),
            Message.of(
                "cloudformation", "note.parameter", "DeletedBucketArn", "DeletedBucket.Arn"));
  }

  @Test
  void theNotesTellWhatIsLeftOut() {
    assertThat(TemplateWriter.template(Drawn.file("scanned")).notes())
        .extracting(Message::key)
        .containsExactly("note.unreadable", "note.elsewhere");
  }

  @Test
  void aCircleThatNothingCutsIsNoted() {
    Design design =
        Drawn.text(
            """
            {"A": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Fn::Sub": "${B}-a"}}},
             "B": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Fn::Sub": "${A}-b"}}},
             "C": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Fn::Sub": "${A}-c"}}}}
            """);
    assertThat(TemplateWriter.template(design).notes())
        .containsExactly(Message.of("cloudformation", "note.circle", List.of("A", "B")));
  }

  @Test
  void nullsAndTagsOfAwsAreLeftOut() {
    Design design =
        Drawn.text(
            """
            {"V": {"Type": "AWS::EC2::VPC", "Properties": {"InstanceTenancy": null, "X": [1, null],
              "Tags": [{"Key": "aws:cloudformation:stack-id", "Value": "x"}]}}}
            """);
    assertThat(resources(design).object("V").object("Properties"))
        .isEqualTo(Json.of("X", Json.list(Json.of(1))));
  }

  @Test
  void whatAwsMakesByItselfIsNotMadeAgain() {
    Design design =
        Drawn.text(
            """
            {"sg-0a1b2c3d": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupName": "default", "GroupDescription": "default VPC security group"}},
             "nat-0a1b2c3d": {"Type": "AWS::EC2::NatGateway", "Properties": {}},
             "Instance": {"Type": "AWS::EC2::Instance", "Properties": {}},
             "eni-0a1b2c3d": {"Type": "AWS::EC2::NetworkInterface", "Properties": {}},
             "eni-attach-0a1b2c3d": {"Type": "AWS::EC2::NetworkInterfaceAttachment", "Properties": {"InstanceId": {"Ref": "Instance"}, "NetworkInterfaceId": {"Ref": "eni-0a1b2c3d"}, "DeviceIndex": "0"}},
             "pl-0a1b2c3d": {"Type": "AWS::EC2::PrefixList", "Properties": {"PrefixListName": "com.amazonaws.ap-northeast-1.s3"}},
             "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}},
             "arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {}, "Roles": [{"Ref": "Role"}]}}}
            """);
    Json.Obj resources = resources(design);
    assertThat(resources.fields())
        .containsOnlyKeys("DefaultSecurityGroup", "Instance", "NatGateway", "Role");
    assertThat(resources.object("DefaultSecurityGroup").object("Properties").fields())
        .containsOnlyKeys("GroupDescription");
    assertThat(resources.object("NatGateway").fields()).doesNotContainKey("Properties");
    assertThat(resources.object("Role").object("Properties").list("ManagedPolicyArns"))
        .containsExactly(Json.of("arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess"));
  }

  @Test
  void aTransitGatewayLeavesAssociationsToTheTemplateThatStatesThem() {
    String design =
        """
        {"T": {"Type": "AWS::EC2::TransitGateway", "Properties": {"DefaultRouteTablePropagation": "enable"}},
         "Table": {"Type": "AWS::EC2::TransitGatewayRouteTable", "Properties": {"TransitGatewayId": {"Ref": "T"}}},
         "One": {"Type": "AWS::EC2::TransitGatewayAttachment", "Properties": {"TransitGatewayId": {"Ref": "T"}}},
         "Of": {"Type": "AWS::EC2::TransitGatewayRouteTableAssociation", "Properties":
           {"TransitGatewayAttachmentId": {"Ref": "One"}, "TransitGatewayRouteTableId": {"Ref": "Table"}}}%s}
        """;
    String second =
        ", \"Two\": {\"Type\": \"AWS::EC2::TransitGatewayAttachment\", \"Properties\":"
            + " {\"TransitGatewayId\": {\"Ref\": \"T\"}}}";
    assertThat(properties(design.formatted(""), "T"))
        .isEqualTo(
            Json.of("DefaultRouteTablePropagation", "enable")
                .with("DefaultRouteTableAssociation", "disable"));
    assertThat(properties(design.formatted(second), "T").fields())
        .doesNotContainKey("DefaultRouteTableAssociation");
  }

  private static Json.Obj properties(String design, String id) {
    return resources(Drawn.text(design)).object(id).object("Properties");
  }

  @Test
  void aValueThatAScanWasNotToldIsNoted() {
    Design design =
        Drawn.text(
            """
            {"C": {"Type": "AWS::MediaLive::Channel", "Properties": {"EncoderSettings": {"Fn::Unread": "medialive:DescribeChannel"}}}}
            """);
    assertThat(TemplateWriter.template(design).notes())
        .containsExactly(
            Message.of(
                "cloudformation",
                "note.unknown",
                "C",
                "{\"Fn::Unread\":\"medialive:DescribeChannel\"}"));
  }

  @Test
  void anEmptyDesignIsAnEmptyTemplate() {
    Template template = TemplateWriter.template(Design.empty(""));
    assertThat(template.yaml())
        .isEqualTo("AWSTemplateFormatVersion: '2010-09-09'\nResources: {}\n");
    assertThat(template.notes()).extracting(Message::key).containsExactly("note.empty");
  }

  @Test
  void theDescriptionKeepsToTheLimitOfCloudFormation() {
    Json.Obj template = TemplateWriter.template(Design.empty("川".repeat(2000))).content();
    assertThat(template.text("Description").orElseThrow()).isEqualTo("川".repeat(341));
  }

  @Test
  void thousandsOfResourcesAreWrittenAndNoted() {
    Design design = Drawn.file("archive");
    for (int i = 0; i < 3000; i++) {
      design =
          design.with(
              dev.towpath.model.Properties.read(
                  "AWS::EC2::Subnet",
                  dev.towpath.model.ResourceId.of("subnet-%08x".formatted(i)),
                  Drawn.ACCOUNT,
                  Json.of("VpcId", Json.of("Ref", "Vpc"))));
    }
    assertThat(TemplateWriter.template(design).notes())
        .containsExactly(Message.of("cloudformation", "note.tooMany", 3023, 500));
  }
}
