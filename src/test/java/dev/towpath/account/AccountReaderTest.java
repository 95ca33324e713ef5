package dev.towpath.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Names;
import dev.towpath.model.Observation;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the AWS CLI prints, as CloudFormation's properties. */
class AccountReaderTest {
  private static final Home HOME = new Home("111122223333", "ap-northeast-1");

  private static Topology read(String answers) throws Exception {
    Map<String, List<Json.Obj>> lists = new LinkedHashMap<>();
    ((Json.Obj) JsonText.read(answers))
        .fields()
        .forEach((key, list) ->
            lists.put(key, list.elements().stream().map(Json.Obj.class::cast).toList()));
    return AccountReader.read(new Answers(HOME, lists, List.of()));
  }

  private static Json.Obj properties(Topology topology, String id) {
    return Properties.of(topology.get(ResourceId.of(id)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"IpProtocol\":\"tcp\",\"FromPort\":443,\"ToPort\":443,\"IpRanges\":[{\"CidrIp\":\"0.0.0.0/0\"}]}|"
            + " {\"IpProtocol\":\"tcp\",\"FromPort\":443,\"ToPort\":443,\"CidrIp\":\"0.0.0.0/0\"}",
        "{\"IpProtocol\":\"-1\",\"Ipv6Ranges\":[{\"CidrIpv6\":\"::/0\",\"Description\":\"all\"}]}"
            + "| {\"IpProtocol\":\"-1\",\"CidrIpv6\":\"::/0\",\"Description\":\"all\"}",
        "{\"IpProtocol\":\"-1\",\"PrefixListIds\":[{\"PrefixListId\":\"pl-1\"}]}"
            + "| {\"IpProtocol\":\"-1\",\"DestinationPrefixListId\":\"pl-1\"}",
        "{\"IpProtocol\":\"-1\",\"UserIdGroupPairs\":[{\"GroupId\":\"sg-1\"}]}|"
            + " {\"IpProtocol\":\"-1\",\"DestinationSecurityGroupId\":{\"Fn::GetAtt\":[\"sg-1\",\"GroupId\"]}}",
        "{\"IpProtocol\":\"-1\",\"UserIdGroupPairs\":[{\"GroupId\":\"sg-other\"}]}"
            + "| {\"IpProtocol\":\"-1\",\"DestinationSecurityGroupId\":\"sg-other\"}",
        "{\"IpProtocol\":\"-1\",\"UserIdGroupPairs\":[{\"GroupId\":\"sg-gone\",\"UserId\":\"111122223333\"}]}|"
            + " {\"IpProtocol\":\"-1\",\"DestinationSecurityGroupId\":{\"Fn::GetAtt\":[\"sg-gone\",\"GroupId\"]}}",
        "{\"IpProtocol\":\"-1\",\"UserIdGroupPairs\":[{\"GroupId\":\"sg-theirs\",\"UserId\":\"444455556666\",\"VpcPeeringConnectionId\":\"pcx-1\"}]}|"
            + " {\"IpProtocol\":\"-1\",\"DestinationSecurityGroupId\":\"sg-theirs\"}"
      })
  void rulesOfASecurityGroup(String permission, String rule) throws Exception {
    Topology topology =
        read(
            "{\"SecurityGroups\":[{\"GroupId\":\"sg-1\",\"IpPermissionsEgress\":["
                + permission
                + "]}]}");
    assertThat(properties(topology, "sg-1").list("SecurityGroupEgress"))
        .containsExactly(JsonText.read(rule));
  }

  @Test
  void aGroupOfAnotherAccountIsNamedWithItsAccount() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'SecurityGroups':[{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'-1','UserIdGroupPairs':[{'GroupId':'sg-theirs','UserId':'444455556666'}]}]}]}"));
    assertThat(properties(topology, "sg-1").list("SecurityGroupIngress"))
        .containsExactly(
            Json.of("IpProtocol", "-1")
                .with("SourceSecurityGroupId", "sg-theirs")
                .with("SourceSecurityGroupOwnerId", "444455556666"));
  }

  @Test
  void aGroupThatLetsNothingOutIsNotTakenForOneWithAwssRule() throws Exception {
    Topology topology =
        read("{\"SecurityGroups\":[{\"GroupId\":\"sg-1\",\"IpPermissionsEgress\":[]}]}");
    assertThat(properties(topology, "sg-1").list("SecurityGroupEgress"))
        .containsExactly(Json.of("IpProtocol", "-1").with("CidrIp", "127.0.0.1/32"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'DestinationCidrBlock':'0.0.0.0/0','GatewayId':'igw-1'} | {'GatewayId':{'Ref':'igw-1'}}",
        "{'DestinationCidrBlock':'0.0.0.0/0','GatewayId':'vgw-1'} | {'GatewayId':'vgw-1'}",
        "{'DestinationCidrBlock':'0.0.0.0/0','NatGatewayId':'nat-9'} | {'NatGatewayId':'nat-9'}",
        "{'DestinationCidrBlock':'0.0.0.0/0','NatGatewayId':'nat-9','State':'blackhole'} |"
            + " {'NatGatewayId':{'Ref':'nat-9'}}",
        "{'DestinationCidrBlock':'0.0.0.0/0','InstanceId':'i-1','NetworkInterfaceId':'eni-1'} |"
            + " {'InstanceId':{'Ref':'i-1'}}",
        "{'DestinationCidrBlock':'0.0.0.0/0','NetworkInterfaceId':'eni-1'} |"
            + " {'NetworkInterfaceId':'eni-1'}",
        "{'DestinationCidrBlock':'0.0.0.0/0','TransitGatewayId':'tgw-1'} |"
            + " {'TransitGatewayId':'tgw-1'}",
        "{'DestinationCidrBlock':'0.0.0.0/0','GatewayId':'vpce-1'} |"
            + " {'VpcEndpointId':{'Ref':'vpce-1'}}"
      })
  void targetsOfRoutes(String route, String expected) throws Exception {
    Topology topology =
        read(
            quoted(
                "{'RouteTables':[{'RouteTableId':'rtb-1','VpcId':'vpc-1','Routes':["
                    + route
                    + "]}],'InternetGateways':[{'InternetGatewayId':'igw-1'}],"
                    + "'VpcEndpoints':[{'VpcEndpointId':'vpce-1'}],"
                    + "'Reservations':[{'Instances':[{'InstanceId':'i-1'}]}]}"));
    Json.Obj made = properties(topology, "rtb-1_0.0.0.0/0");
    assertThat(made.without("RouteTableId").without("DestinationCidrBlock"))
        .isEqualTo(JsonText.read(quoted(expected)));
  }

  @Test
  void localAndEndpointRoutesAreNoRoutesOfTheirOwn() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'RouteTables':[{'RouteTableId':'rtb-1','Routes':["
                    + "{'DestinationCidrBlock':'10.0.0.0/16','GatewayId':'local'},"
                    + "{'DestinationPrefixListId':'pl-1','GatewayId':'vpce-1'}]}],"
                    + "'VpcEndpoints':[{'VpcEndpointId':'vpce-1','RouteTableIds':[]}]}"));
    assertThat(topology.ids()).extracting(ResourceId::value).containsExactly("rtb-1", "vpce-1");
    assertThat(properties(topology, "vpce-1").list("RouteTableIds"))
        .containsExactly(Json.of("Ref", "rtb-1"));
  }

  @Test
  void theRouteOfAnEndpointThatWasNotReadIsKept() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'RouteTables':[{'RouteTableId':'rtb-1','Routes':["
                    + "{'DestinationPrefixListId':'pl-1','GatewayId':'vpce-1'}]}]}"));
    assertThat(properties(topology, "rtb-1_pl-1").text("VpcEndpointId")).contains("vpce-1");
  }

  @Test
  void awssLastAclRulesGoWithoutSaying() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'NetworkAcls':[{'NetworkAclId':'acl-1','Entries':["
                    + "{'RuleNumber':100,'Egress':true,'Protocol':'-1','RuleAction':'allow','CidrBlock':'0.0.0.0/0'},"
                    + "{'RuleNumber':32767,'Egress':true,'Protocol':'-1','RuleAction':'deny','CidrBlock':'0.0.0.0/0'}]}]}"));
    assertThat(topology.ids())
        .extracting(ResourceId::value)
        .containsExactly("acl-1", "acl-1_out_100");
  }

  @Test
  void deletedNatGatewaysAndTerminatedInstancesAreNotThere() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'NatGateways':[{'NatGatewayId':'nat-1','State':'deleted'},{'NatGatewayId':'nat-2','State':'failed'}],"
                    + "'Reservations':[{'Instances':[{'InstanceId':'i-1','State':{'Name':'terminated'}}]}]}"));
    assertThat(topology.ids()).extracting(ResourceId::value).containsExactly("nat-2");
    assertThat(
            topology.get(ResourceId.of("nat-2")).orElseThrow().rest().observed(Observation.STATE))
        .isEqualTo(Value.of("failed"));
    assertThat(properties(topology, "nat-2").get("State")).isEmpty();
  }

  @Test
  void furtherBlocksOfAVpcAreResources() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'Vpcs':[{'VpcId':'vpc-1','CidrBlock':'10.0.0.0/16','CidrBlockAssociationSet':["
                    + "{'AssociationId':'a-0','CidrBlock':'10.0.0.0/16'},"
                    + "{'AssociationId':'a-1','CidrBlock':'100.64.0.0/16','CidrBlockState':{'State':'associated'}},"
                    + "{'AssociationId':'a-2','CidrBlock':'100.65.0.0/16','CidrBlockState':{'State':'disassociated'}}]}]}"));
    assertThat(topology.ids()).extracting(ResourceId::value).containsExactly("a-1", "vpc-1");
  }

  @Test
  void aBucketAndARoleOfOneNameAreTwoResources() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'Buckets':[{'Name':'live','BucketRegion':'us-east-1'}],"
                    + "'RoleDetailList':[{'RoleName':'live'}],"
                    + "'Channels':[{'Id':'1','RoleArn':'arn:aws:iam::111122223333:role/live','EncoderSettings':{}}]}"));
    assertThat(properties(topology, "live").text("BucketName")).contains("live");
    assertThat(properties(topology, "1").get("RoleArn"))
        .contains(JsonText.read(quoted("{'Fn::GetAtt':['live-role','Arn']}")));
  }

  @Test
  void anAttachedPolicyThatWasReadNamesItsRoles() throws Exception {
    Topology topology =
        read(
            quoted(
                "{'RoleDetailList':[{'RoleName':'live','AttachedManagedPolicies':["
                    + "{'PolicyArn':'arn:aws:iam::1:policy/a'},{'PolicyArn':'arn:aws:iam::1:policy/b'}]}],"
                    + "'Policies':[{'Arn':'arn:aws:iam::1:policy/a','PolicyName':'a','PolicyVersionList':["
                    + "{'IsDefaultVersion':true,'Document':{'Version':'2012-10-17'}}]}]}"));
    assertThat(properties(topology, "live").list("ManagedPolicyArns"))
        .containsExactly(Json.of("arn:aws:iam::1:policy/b"));
    assertThat(properties(topology, "arn:aws:iam::1:policy/a").list("Roles"))
        .containsExactly(Json.of("Ref", "live"));
  }

  @ParameterizedTest
  @CsvSource({
    "Vpcs", "Subnets", "RouteTables", "SecurityGroups", "NetworkAcls", "VpcEndpoints",
        "NatGateways",
    "Addresses", "NetworkInterfaces", "Reservations", "Channels", "Inputs", "Buckets",
        "RoleDetailList"
  })
  void objectsWithoutIdsOrWithOddOnesBreakNothing(String key) throws Exception {
    String odd =
        "{'VpcId':7,'SubnetId':'','RouteTableId':{},'GroupId':null,'Entries':'x','Routes':[1],"
            + "'Instances':[{}],'Tags':'x','Id':[],'Name':{},'Vpc':'x','Destinations':[null]}";
    assertThat(read(quoted("{'" + key + "':[{}," + odd + "]}")).size()).isLessThan(4);
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  @Test
  void whatAStackMadeIsCalledByItsLogicalIdAndKeepsNoTagOfAws() throws Exception {
    Resource subnet =
        read("""
        {"Subnets": [{"SubnetId": "subnet-0aaaaaaaaaaaaaaaa", "VpcId": "vpc-0aaaaaaaaaaaaaaaa", "CidrBlock": "10.0.1.0/24",
          "Tags": [{"Key": "aws:cloudformation:logical-id", "Value": "PrivateA"}, {"Key": "Team", "Value": "live"}]}]}
        """)
            .get(ResourceId.of("subnet-0aaaaaaaaaaaaaaaa"))
            .orElseThrow();
    assertThat(Names.of(subnet)).isEqualTo("PrivateA");
    assertThat(subnet.rest().tag("Team")).contains("live");
    assertThat(JsonText.writeCompact(Properties.of(subnet))).doesNotContain("aws:cloudformation");
  }
}
