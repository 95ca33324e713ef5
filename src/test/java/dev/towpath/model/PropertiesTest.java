package dev.towpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PropertiesTest {
  private static final Home HOME = Home.DEFAULT;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "AWS::EC2::VPC |"
            + " {\"CidrBlock\":\"10.0.0.0/16\",\"EnableDnsSupport\":true,\"Tags\":[{\"Key\":\"Name\",\"Value\":\"v\"}]}",
        "AWS::EC2::VPC | {\"CidrBlock\":{\"Ref\":\"Block\"},\"InstanceTenancy\":\"default\"}",
        "AWS::EC2::Subnet | {\"VpcId\":{\"Ref\":\"Vpc\"},\"CidrBlock\":\"not a CIDR\"}",
        "AWS::EC2::Route |"
            + " {\"RouteTableId\":{\"Ref\":\"T\"},\"DestinationCidrBlock\":\"0.0.0.0/0\",\"NatGatewayId\":\"nat-0123456789abcdef0\"}",
        "AWS::EC2::SecurityGroup |"
            + " {\"GroupDescription\":\"d\",\"SecurityGroupEgress\":[{\"IpProtocol\":\"tcp\",\"FromPort\":443,\"ToPort\":443,\"CidrIp\":\"0.0.0.0/0\",\"Later\":1}]}",
        "AWS::EC2::SecurityGroup |"
            + " {\"GroupDescription\":\"d\",\"SecurityGroupIngress\":{\"Fn::If\":[\"c\",[],[]]}}",
        "AWS::MediaLive::Channel |"
            + " {\"Name\":\"c\",\"RoleArn\":{\"Fn::GetAtt\":[\"Role\",\"Arn\"]},\"Vpc\":{\"SubnetIds\":[{\"Ref\":\"A\"}],\"PublicAddressAllocationIds\":[{\"Fn::GetAtt\":[\"Eip\",\"AllocationId\"]}]},\"Destinations\":[{\"Id\":\"a\",\"Settings\":[{\"Url\":{\"Fn::Sub\":\"s3ssl://${B}/x\"}}]}],\"EncoderSettings\":{\"OutputGroups\":[]}}",
        "AWS::Unheard::Of | {\"Any\":[1,2,{\"x\":null}]}"
      })
  void readingAndWritingGivesTheSameProperties(String type, String json) throws Exception {
    Json.Obj properties = (Json.Obj) JsonText.read(json);
    Resource resource = Properties.read(type, ResourceId.of("X"), HOME, properties);
    assertThat(Properties.of(resource)).isEqualTo(properties);
  }

  @Test
  void everyKindCanBeMadeFromNothing() {
    for (KindDeclaration kind : Kinds.all()) {
      Resource resource = Properties.read(kind.type(), ResourceId.of("X"), HOME, Json.Obj.EMPTY);
      assertThat(resource).isInstanceOf(kind.record());
      assertThat(Properties.of(resource)).isEqualTo(Json.Obj.EMPTY);
    }
  }

  static Stream<KindDeclaration> kinds() {
    return Kinds.all().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyDeclaredPropertyIsTakenAndGivenBack(KindDeclaration kind) {
    Json.Obj properties = sample(kind);
    Resource resource = Properties.read(kind.type(), ResourceId.of("X"), HOME, properties);
    assertThat(Properties.of(resource)).isEqualTo(properties);
    assertThat(resource.rest().properties()).as("left over").isEqualTo(Json.Obj.EMPTY);
  }

  private static Json.Obj sample(KindDeclaration kind) {
    Json.Obj sample = Json.Obj.EMPTY;
    for (PropertyDeclaration property : kind.properties()) {
      sample = sample.with(property.name(), sample(property));
    }
    return sample;
  }

  private static Json sample(PropertyDeclaration property) {
    Json reference =
        property.attribute().isEmpty()
            ? Json.of("Ref", "Other")
            : Json.of("Fn::GetAtt", Json.list(Json.of("Other"), Json.of(property.attribute())));
    return switch (property.shape()) {
      case TEXT -> Json.of("text");
      case INTEGER -> Json.of(7);
      case BOOLEAN -> Json.of(true);
      case CIDR -> Json.of("10.0.0.0/16");
      case JSON -> Json.of("Any", Json.list(Json.of(1)));
      case REFERENCE -> reference;
      case REFERENCES -> Json.list(reference, Json.of("outside"));
      case TEXTS -> Json.list(Json.of("a"), Json.of("Ref", "Parameter"));
      case STRUCTURE -> sample(Kinds.of(property.element()));
      case STRUCTURES -> Json.list(sample(Kinds.of(property.element())));
    };
  }

  @Test
  void whatAwsSaysStaysApartAndGoesWhenTheResourceIsReplaced() {
    Json.Obj observed = Json.of(Observation.STATE.key(), "stopped");
    Resource instance =
        Properties.read(
            "AWS::EC2::Instance",
            ResourceId.of("I"),
            HOME,
            Json.of("InstanceType", "t3.micro").with("ImageId", "ami-1"),
            observed);
    assertThat(Properties.of(instance).fields()).containsOnlyKeys("ImageId", "InstanceType");
    assertThat(Properties.with(instance, "InstanceType", Json.of("t3.large")).rest().observed())
        .isEqualTo(observed);
    assertThat(Names.rename(instance, "server").rest().observed()).isEqualTo(observed);
    assertThat(Properties.with(instance, "ImageId", Json.of("ami-2")).rest().observed())
        .isEqualTo(Json.Obj.EMPTY);
  }

  @Test
  void theStateOfARouteGoesWithItsTarget() {
    Resource route =
        Properties.read(
            "AWS::EC2::Route",
            ResourceId.of("R"),
            HOME,
            Json.of("NatGatewayId", Json.of("Ref", "Gone")),
            Json.of(Observation.STATE.key(), "blackhole"));
    Route mended = (Route) Properties.with(route, "NatGatewayId", Json.of("Ref", "There"));
    assertThat(mended.state().isAbsent()).isTrue();
  }

  @Test
  void aPropertyIsSetAndRemoved() {
    Resource vpc = Properties.read("AWS::EC2::VPC", ResourceId.of("V"), HOME, Json.Obj.EMPTY);
    Resource set = Properties.with(vpc, "CidrBlock", Json.of("10.0.0.0/16"));
    assertThat(((Vpc) set).cidrBlock()).isEqualTo(Value.of(Cidr.of("10.0.0.0/16")));
    assertThat(Properties.with(set, "CidrBlock", new Json.Nul())).isEqualTo(vpc);
  }

  @Test
  void renamingUsesTheNamePropertyOrTheTag() {
    Resource vpc = Properties.read("AWS::EC2::VPC", ResourceId.of("V"), HOME, Json.Obj.EMPTY);
    assertThat(Names.of(vpc)).isEqualTo("V");
    assertThat(Names.of(Names.rename(vpc, "live"))).isEqualTo("live");
    Resource bucket = Properties.read("AWS::S3::Bucket", ResourceId.of("B"), HOME, Json.Obj.EMPTY);
    assertThat(Properties.of(Names.rename(bucket, "archive")))
        .isEqualTo(Json.of("BucketName", "archive"));
  }
}
