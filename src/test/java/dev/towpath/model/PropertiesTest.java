package dev.towpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertiesTest {
  private static final Home HOME = Home.DEFAULT;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "AWS::EC2::VPC | {\"CidrBlock\":\"10.0.0.0/16\",\"EnableDnsSupport\":true,\"Tags\":[{\"Key\":\"Name\",\"Value\":\"v\"}]}",
        "AWS::EC2::VPC | {\"CidrBlock\":{\"Ref\":\"Block\"},\"InstanceTenancy\":\"default\"}",
        "AWS::EC2::Subnet | {\"VpcId\":{\"Ref\":\"Vpc\"},\"CidrBlock\":\"not a CIDR\"}",
        "AWS::EC2::Route | {\"RouteTableId\":{\"Ref\":\"T\"},\"DestinationCidrBlock\":\"0.0.0.0/0\",\"NatGatewayId\":\"nat-0123456789abcdef0\"}",
        "AWS::EC2::SecurityGroup | {\"GroupDescription\":\"d\",\"SecurityGroupEgress\":[{\"IpProtocol\":\"tcp\",\"FromPort\":443,\"ToPort\":443,\"CidrIp\":\"0.0.0.0/0\",\"Later\":1}]}",
        "AWS::EC2::SecurityGroup | {\"GroupDescription\":\"d\",\"SecurityGroupIngress\":{\"Fn::If\":[\"c\",[],[]]}}",
        "AWS::MediaLive::Channel | {\"Name\":\"c\",\"RoleArn\":{\"Fn::GetAtt\":[\"Role\",\"Arn\"]},\"Vpc\":{\"SubnetIds\":[{\"Ref\":\"A\"}],\"PublicAddressAllocationIds\":[{\"Fn::GetAtt\":[\"Eip\",\"AllocationId\"]}]},\"Destinations\":[{\"Id\":\"a\",\"Settings\":[{\"Url\":{\"Fn::Sub\":\"s3ssl://${B}/x\"}}]}],\"EncoderSettings\":{\"OutputGroups\":[]}}",
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
