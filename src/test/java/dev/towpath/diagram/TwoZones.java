package dev.towpath.diagram;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;

/** A standard channel that archives over two zones, as a customer would deploy it; no boxes. */
final class TwoZones {
  private static final String RESOURCES =
      """
      {"Vpc":["AWS::EC2::VPC",{"CidrBlock":"10.0.0.0/16"}],
       "PublicA":["AWS::EC2::Subnet",{"VpcId":{"Ref":"Vpc"},"CidrBlock":"10.0.0.0/24","AvailabilityZone":"ap-northeast-1a"}],
       "PublicC":["AWS::EC2::Subnet",{"VpcId":{"Ref":"Vpc"},"CidrBlock":"10.0.1.0/24","AvailabilityZone":"ap-northeast-1c"}],
       "PrivateA":["AWS::EC2::Subnet",{"VpcId":{"Ref":"Vpc"},"CidrBlock":"10.0.10.0/24","AvailabilityZone":"ap-northeast-1a"}],
       "PrivateC":["AWS::EC2::Subnet",{"VpcId":{"Ref":"Vpc"},"CidrBlock":"10.0.11.0/24","AvailabilityZone":"ap-northeast-1c"}],
       "Gateway":["AWS::EC2::InternetGateway",{}],
       "Attachment":["AWS::EC2::VPCGatewayAttachment",{"VpcId":{"Ref":"Vpc"},"InternetGatewayId":{"Ref":"Gateway"}}],
       "PublicTable":["AWS::EC2::RouteTable",{"VpcId":{"Ref":"Vpc"}}],
       "PrivateTable":["AWS::EC2::RouteTable",{"VpcId":{"Ref":"Vpc"}}],
       "PublicRoute":["AWS::EC2::Route",{"RouteTableId":{"Ref":"PublicTable"},"DestinationCidrBlock":"0.0.0.0/0","GatewayId":{"Ref":"Gateway"}}],
       "PrivateRoute":["AWS::EC2::Route",{"RouteTableId":{"Ref":"PrivateTable"},"DestinationCidrBlock":"0.0.0.0/0","NatGatewayId":{"Ref":"Nat"}}],
       "PublicAUses":["AWS::EC2::SubnetRouteTableAssociation",{"SubnetId":{"Ref":"PublicA"},"RouteTableId":{"Ref":"PublicTable"}}],
       "PublicCUses":["AWS::EC2::SubnetRouteTableAssociation",{"SubnetId":{"Ref":"PublicC"},"RouteTableId":{"Ref":"PublicTable"}}],
       "PrivateAUses":["AWS::EC2::SubnetRouteTableAssociation",{"SubnetId":{"Ref":"PrivateA"},"RouteTableId":{"Ref":"PrivateTable"}}],
       "PrivateCUses":["AWS::EC2::SubnetRouteTableAssociation",{"SubnetId":{"Ref":"PrivateC"},"RouteTableId":{"Ref":"PrivateTable"}}],
       "Nat":["AWS::EC2::NatGateway",{"SubnetId":{"Ref":"PublicA"},"AllocationId":{"Fn::GetAtt":["Address","AllocationId"]}}],
       "Address":["AWS::EC2::EIP",{"Domain":"vpc"}],
       "Origin":["AWS::EC2::Instance",{"SubnetId":{"Ref":"PrivateC"}}],
       "S3Endpoint":["AWS::EC2::VPCEndpoint",{"VpcId":{"Ref":"Vpc"},"RouteTableIds":[{"Ref":"PrivateTable"}]}],
       "Group":["AWS::EC2::SecurityGroup",{"VpcId":{"Ref":"Vpc"}}],
       "Acl":["AWS::EC2::NetworkAcl",{"VpcId":{"Ref":"Vpc"}}],
       "Input":["AWS::MediaLive::Input",{"Type":"RTMP_PUSH","InputSecurityGroups":[{"Ref":"Senders"}]}],
       "Senders":["AWS::MediaLive::InputSecurityGroup",{}],
       "Channel":["AWS::MediaLive::Channel",{"InputAttachments":[{"InputId":{"Ref":"Input"}}],"RoleArn":{"Fn::GetAtt":["Role","Arn"]},
         "Vpc":{"SubnetIds":[{"Ref":"PrivateA"},{"Ref":"PrivateC"}],"SecurityGroupIds":[{"Fn::GetAtt":["Group","GroupId"]}]},
         "Destinations":[{"Id":"d","Settings":[{"Url":{"Fn::Sub":"s3ssl://${Bucket}/live/a"}}]}]}],
       "Bucket":["AWS::S3::Bucket",{}],
       "Role":["AWS::IAM::Role",{}]}
      """;

  private TwoZones() {}

  static Design design() {
    try {
      Design design = Design.empty("two zones");
      for (var entry : ((Json.Obj) JsonText.read(RESOURCES)).fields().entrySet()) {
        var parts = entry.getValue().elements();
        design =
            design.with(
                Properties.read(
                    parts.getFirst().asText().orElseThrow(),
                    ResourceId.of(entry.getKey()),
                    Home.DEFAULT,
                    (Json.Obj) parts.getLast()));
      }
      return design;
    } catch (JsonText.NotJsonException e) {
      throw new AssertionError(e);
    }
  }
}
