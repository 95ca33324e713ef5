package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;

/** A channel that archives into a bucket through a gateway endpoint, as figures on a canvas. */
public final class ArticleDesign {
  private Design design = Design.empty("article");

  private ArticleDesign() {}

  /** The design. */
  public static Design make() {
    return new ArticleDesign().build();
  }

  private Design build() {
    add("AWS::EC2::VPC", "Vpc", "{'CidrBlock':'10.0.0.0/16'" + name("live"), box(96, 96, 936, 560));
    subnet("PublicA", "public-a", "10.0.0.0/24", "ap-northeast-1a", box(136, 176, 320, 184));
    subnet("PrivateA", "private-a", "10.0.1.0/24", "ap-northeast-1a", box(136, 384, 320, 240));
    subnet("PrivateC", "private-c", "10.0.2.0/24", "ap-northeast-1c", box(496, 384, 320, 240));
    add("AWS::EC2::InternetGateway", "Igw", "{" + name("igw").substring(1), box(880, 136, 128, 96));
    part(
        "AWS::EC2::VPCGatewayAttachment",
        "Attachment",
        "{'VpcId':{'Ref':'Vpc'},'InternetGatewayId':{'Ref':'Igw'}}");
    add("AWS::EC2::EIP", "Eip", "{'Domain':'vpc'}", null);
    add(
        "AWS::EC2::NatGateway",
        "Nat",
        "{'SubnetId':{'Ref':'PublicA'},'AllocationId':{'Fn::GetAtt':['Eip','AllocationId']}"
            + name("nat-a"),
        box(232, 232, 128, 96));
    table("PublicTable", "public", box(544, 224, 128, 96));
    table("PrivateTable", "private", box(880, 384, 128, 96));
    route("PublicDefault", "PublicTable", "GatewayId", "Igw");
    route("PrivateDefault", "PrivateTable", "NatGatewayId", "Nat");
    association("PublicAAssoc", "PublicA", "PublicTable");
    association("PrivateAAssoc", "PrivateA", "PrivateTable");
    association("PrivateCAssoc", "PrivateC", "PrivateTable");
    add(
        "AWS::EC2::VPCEndpoint",
        "S3Endpoint",
        "{'VpcId':{'Ref':'Vpc'},'ServiceName':'com.amazonaws.ap-northeast-1.s3',"
            + "'RouteTableIds':[{'Ref':'PrivateTable'}]"
            + name("s3-endpoint"),
        box(880, 528, 128, 96));
    add(
        "AWS::EC2::SecurityGroup",
        "ChannelGroup",
        "{'VpcId':{'Ref':'Vpc'},'GroupDescription':'channel','SecurityGroupEgress':[{'IpProtocol':'tcp',"
            + "'FromPort':443,'ToPort':443,'CidrIp':'0.0.0.0/0'}]"
            + name("channel-egress"),
        box(240, 456, 128, 96));
    outside();
    return design;
  }

  private void outside() {
    add(
        "AWS::S3::Bucket",
        "Archive",
        "{'BucketName':'live-archive-tokyo'}",
        box(1112, 528, 128, 96));
    part(
        "AWS::S3::BucketPolicy",
        "ArchivePolicy",
        "{'Bucket':{'Ref':'Archive'},'PolicyDocument':{'Version':'2012-10-17','Statement':[]}}");
    add(
        "AWS::IAM::Role",
        "ChannelRole",
        "{'RoleName':'MediaLiveAccessRole','AssumeRolePolicyDocument':{}}",
        box(1112, 744, 128, 96));
    add(
        "AWS::MediaLive::Input",
        "Input",
        "{'Name':'studio-rtmp','Type':'RTMP_PUSH'}",
        box(136, 744, 128, 96));
    add(
        "AWS::MediaLive::Channel",
        "Channel",
        "{'Name':'Evening news simulcast','ChannelClass':'STANDARD','RoleArn':{'Fn::GetAtt':['ChannelRole','Arn']},"
            + "'Vpc':{'SubnetIds':[{'Ref':'PrivateA'},{'Ref':'PrivateC'}],"
            + "'SecurityGroupIds':[{'Fn::GetAtt':['ChannelGroup','GroupId']}]},"
            + "'InputAttachments':[{'InputId':{'Ref':'Input'}}],"
            + "'Destinations':[{'Id':'a','Settings':[{'Url':{'Fn::Sub':'s3ssl://${Archive}/live/'}}]}]}",
        box(448, 744, 128, 96));
  }

  private static Box box(double x, double y, double width, double height) {
    return new Box(x, y, width, height);
  }

  private static String name(String name) {
    return ",'Tags':[{'Key':'Name','Value':'" + name + "'}]}";
  }

  private void subnet(String id, String name, String cidr, String zone, Box box) {
    String properties =
        "{'VpcId':{'Ref':'Vpc'},'CidrBlock':'" + cidr + "','AvailabilityZone':'" + zone + "'";
    add("AWS::EC2::Subnet", id, properties + name(name), box);
  }

  private void table(String id, String name, Box box) {
    add("AWS::EC2::RouteTable", id, "{'VpcId':{'Ref':'Vpc'}" + name(name), box);
  }

  private void route(String id, String table, String property, String target) {
    part(
        "AWS::EC2::Route",
        id,
        "{'RouteTableId':{'Ref':'%s'},'DestinationCidrBlock':'0.0.0.0/0','%s':{'Ref':'%s'}}"
            .formatted(table, property, target));
  }

  private void association(String id, String subnet, String table) {
    part(
        "AWS::EC2::SubnetRouteTableAssociation",
        id,
        "{'SubnetId':{'Ref':'%s'},'RouteTableId':{'Ref':'%s'}}".formatted(subnet, table));
  }

  private void part(String type, String id, String json) {
    add(type, id, json, null);
  }

  private void add(
      String type, String id, String json, @org.jspecify.annotations.Nullable Box box) {
    ResourceId key = ResourceId.of(id);
    Json.Obj properties;
    try {
      properties = (Json.Obj) JsonText.read(json.replace('\'', '"'));
    } catch (Exception e) {
      throw new IllegalArgumentException(json, e);
    }
    design = design.with(Properties.read(type, key, Home.DEFAULT, properties));
    if (box != null) {
      design = design.with(design.diagram().with(key, box));
    }
  }
}
