package dev.towpath.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What joins networks, as AWS tells it and as it becomes resources: type, properties, and beside
 * them what no property says.
 */
class JunctionAnswersTest {
  private static final Home HOME = new Home("111122223333", "ap-northeast-1");

  /** Two VPCs of the account with a subnet each, which every case has. */
  private static final String GROUND =
      "'Vpcs':[{'VpcId':'vpc-near','CidrBlock':'10.1.0.0/16'},{'VpcId':'vpc-far','CidrBlock':'10.2.0.0/16'}],"
          + "'Subnets':[{'SubnetId':'subnet-1','VpcId':'vpc-near','CidrBlock':'10.1.1.0/24'}],"
          + "'SecurityGroups':[{'GroupId':'sg-1','GroupName':'web'}],"
          + "'Reservations':[{'Instances':[{'InstanceId':'i-1','SubnetId':'subnet-1','PrivateIpAddress':'10.1.1.4','State':{'Name':'stopped'}}]}]";

  static Topology read(String answers) throws JsonText.NotJsonException {
    Map<String, List<Json.Obj>> lists = new LinkedHashMap<>();
    json("{" + GROUND + "," + answers + "}")
        .fields()
        .forEach((key, list) ->
            lists.put(key, list.elements().stream().map(Json.Obj.class::cast).toList()));
    return AccountReader.read(new Answers(HOME, lists, List.of()));
  }

  private static Json.Obj json(String text) throws JsonText.NotJsonException {
    return (Json.Obj) JsonText.read(text.replace('\'', '"'));
  }

  private static Arguments row(
      String answers, String id, String type, String properties, String observed) {
    return Arguments.of(answers, id, type, properties, observed);
  }

  static Stream<Arguments> cases() {
    return Stream.of(peerings(), interfaces(), transit(), vpn(), others()).flatMap(s -> s);
  }

  private static Stream<Arguments> peerings() {
    String near =
        "'RequesterVpcInfo':{'VpcId':'vpc-near','OwnerId':'111122223333','Region':'ap-northeast-1','CidrBlockSet':[{'CidrBlock':'10.1.0.0/16'}]}";
    return Stream.of(
        row(
            "'VpcPeeringConnections':[{'VpcPeeringConnectionId':'pcx-1','Status':{'Code':'pending-acceptance'},"
                + near
                + ",'AccepterVpcInfo':{'VpcId':'vpc-far','OwnerId':'111122223333','Region':'ap-northeast-1','CidrBlock':'10.2.0.0/16'}}]",
            "pcx-1",
            "AWS::EC2::VPCPeeringConnection",
            "{'VpcId':{'Ref':'vpc-near'},'PeerVpcId':{'Ref':'vpc-far'}}",
            "{'State':'pending-acceptance','RequesterCidrBlocks':['10.1.0.0/16'],'AccepterCidrBlocks':['10.2.0.0/16']}"),
        row(
            "'VpcPeeringConnections':[{'VpcPeeringConnectionId':'pcx-1','Status':{'Code':'active'},"
                + near
                + ",'AccepterVpcInfo':{'VpcId':'vpc-theirs','OwnerId':'444455556666','Region':'us-east-1','CidrBlockSet':[{'CidrBlock':'10.9.0.0/16'},{'CidrBlock':'10.10.0.0/16'}],'Ipv6CidrBlockSet':[{'Ipv6CidrBlock':'2001:db8::/56'}]}}]",
            "pcx-1",
            "AWS::EC2::VPCPeeringConnection",
            "{'VpcId':{'Ref':'vpc-near'},'PeerVpcId':'vpc-theirs','PeerOwnerId':'444455556666','PeerRegion':'us-east-1'}",
            "{'State':'active','RequesterCidrBlocks':['10.1.0.0/16'],'AccepterCidrBlocks':['10.9.0.0/16','10.10.0.0/16','2001:db8::/56']}"));
  }

  private static Stream<Arguments> interfaces() {
    String endpoint =
        "'VpcEndpoints':[{'VpcEndpointId':'vpce-1','VpcId':'vpc-near','VpcEndpointType':'GatewayLoadBalancer','State':'pending','NetworkInterfaceIds':['eni-1'],'SubnetIds':['subnet-1']}]";
    return Stream.of(
        row(
            "'Tags':[]",
            "i-1",
            "AWS::EC2::Instance",
            "{'SubnetId':{'Ref':'subnet-1'},'PrivateIpAddress':'10.1.1.4'}",
            "{'State':'stopped'}"),
        row(
            "'NetworkInterfaces':[{'NetworkInterfaceId':'eni-1','SubnetId':'subnet-1','VpcId':'vpc-near','PrivateIpAddress':'10.1.1.4','SourceDestCheck':false,'Status':'in-use','Groups':[{'GroupId':'sg-1'}],"
                + "'PrivateIpAddresses':[{'Primary':true,'PrivateIpAddress':'10.1.1.4','Association':{'PublicIp':'203.0.113.4'}},{'Primary':false,'PrivateIpAddress':'10.1.1.5'}],'Ipv6Addresses':[{'Ipv6Address':'2001:db8::4'}]}]",
            "eni-1",
            "AWS::EC2::NetworkInterface",
            "{'SubnetId':{'Ref':'subnet-1'},'GroupSet':[{'Fn::GetAtt':['sg-1','GroupId']}],'PrivateIpAddress':'10.1.1.4','PrivateIpAddresses':[{'Primary':true,'PrivateIpAddress':'10.1.1.4'},{'Primary':false,'PrivateIpAddress':'10.1.1.5'}],'Ipv6Addresses':[{'Ipv6Address':'2001:db8::4'}],'SourceDestCheck':false}",
            "{'State':'in-use','PublicAddresses':{'10.1.1.4':'203.0.113.4'}}"),
        row(
            "'NetworkInterfaces':[{'NetworkInterfaceId':'eni-1','SubnetId':'subnet-1','Attachment':{'AttachmentId':'eni-attach-1','InstanceId':'i-1','DeviceIndex':1,'Status':'attached'}}]",
            "eni-attach-1",
            "AWS::EC2::NetworkInterfaceAttachment",
            "{'InstanceId':{'Ref':'i-1'},'NetworkInterfaceId':{'Ref':'eni-1'},'DeviceIndex':'1'}",
            "{'State':'attached'}"),
        row(
            "'NetworkInterfaces':[{'NetworkInterfaceId':'eni-1','SubnetId':'subnet-1','RequesterManaged':true,'RequesterId':'amazon-aws','InterfaceType':'gateway_load_balancer_endpoint'}],"
                + endpoint,
            "eni-1",
            "AWS::EC2::NetworkInterface",
            "{'SubnetId':{'Ref':'subnet-1'}}",
            "{'RequesterId':'amazon-aws','InterfaceType':'gateway_load_balancer_endpoint','Owner':{'Ref':'vpce-1'},'RequesterManaged':true}"),
        row(
            endpoint,
            "vpce-1",
            "AWS::EC2::VPCEndpoint",
            "{'VpcId':{'Ref':'vpc-near'},'VpcEndpointType':'GatewayLoadBalancer','SubnetIds':[{'Ref':'subnet-1'}]}",
            "{'State':'pending'}"),
        row(
            "'NetworkInterfaces':[{'NetworkInterfaceId':'eni-1','SubnetId':'subnet-shared','VpcId':'vpc-shared','InterfaceType':'lambda'}]",
            "eni-1",
            "AWS::EC2::NetworkInterface",
            "{'SubnetId':'subnet-shared'}",
            "{'InterfaceType':'lambda','RequesterManaged':true,'VpcId':'vpc-shared'}"),
        row(
            "'NetworkInterfaces':[{'NetworkInterfaceId':'eni-1','SubnetId':'subnet-1'}],'Addresses':[{'AllocationId':'eipalloc-1','AssociationId':'eipassoc-1','NetworkInterfaceId':'eni-1','PrivateIpAddress':'10.1.1.9','PublicIp':'203.0.113.9'}]",
            "eipassoc-1",
            "AWS::EC2::EIPAssociation",
            "{'AllocationId':{'Fn::GetAtt':['eipalloc-1','AllocationId']},'NetworkInterfaceId':{'Ref':'eni-1'},'PrivateIpAddress':'10.1.1.9'}",
            "{}"));
  }

  private static Stream<Arguments> transit() {
    String attachments =
        "'TransitGateways':[{'TransitGatewayId':'tgw-1','State':'available','Options':{'SecurityGroupReferencingSupport':'enable'}}],"
            + "'TransitGatewayVpcAttachments':[{'TransitGatewayAttachmentId':'tgw-attach-1','TransitGatewayId':'tgw-1','VpcId':'vpc-near','State':'available','SubnetIds':['subnet-1'],'Options':{'ApplianceModeSupport':'enable'}}],"
            + "'TransitGatewayAttachments':[{'TransitGatewayAttachmentId':'tgw-attach-1','TransitGatewayId':'tgw-1','ResourceType':'vpc','ResourceId':'vpc-near','State':'available','Association':{'TransitGatewayRouteTableId':'tgw-rtb-1','State':'associated'}},"
            + "{'TransitGatewayAttachmentId':'tgw-attach-2','TransitGatewayId':'tgw-1','ResourceType':'vpn','ResourceId':'vpn-1','State':'available'}],"
            + "'TransitGatewayRouteTables':[{'TransitGatewayRouteTableId':'tgw-rtb-1','TransitGatewayId':'tgw-1','State':'available','DefaultAssociationRouteTable':true,'DefaultPropagationRouteTable':false}],"
            + "'TransitGatewayPropagations':[{'TransitGatewayRouteTableId':'tgw-rtb-1','TransitGatewayRouteTablePropagations':[{'TransitGatewayAttachmentId':'tgw-attach-1','State':'enabled'}]}],"
            + "'TransitGatewayStaticRoutes':[{'TransitGatewayRouteTableId':'tgw-rtb-1','Routes':["
            + "{'DestinationCidrBlock':'10.9.0.0/16','Type':'static','State':'active','TransitGatewayAttachments':[{'TransitGatewayAttachmentId':'tgw-attach-2','ResourceType':'vpn'}]},"
            + "{'DestinationCidrBlock':'10.8.0.0/16','Type':'static','State':'blackhole'},"
            + "{'DestinationCidrBlock':'10.1.0.0/16','Type':'propagated','State':'active','TransitGatewayAttachments':[{'TransitGatewayAttachmentId':'tgw-attach-1','ResourceType':'vpc'}]},"
            + "{'DestinationCidrBlock':'172.16.0.0/12','Type':'propagated','State':'active','TransitGatewayAttachments':[{'TransitGatewayAttachmentId':'tgw-attach-2','ResourceType':'vpn'}]}]}]";
    String table = "'TransitGatewayRouteTableId':{'Ref':'tgw-rtb-1'}";
    return Stream.of(
        row(
            attachments,
            "tgw-1",
            "AWS::EC2::TransitGateway",
            "{'SecurityGroupReferencingSupport':'enable'}",
            "{'State':'available'}"),
        row(
            attachments,
            "tgw-attach-1",
            "AWS::EC2::TransitGatewayVpcAttachment",
            "{'TransitGatewayId':{'Ref':'tgw-1'},'VpcId':{'Ref':'vpc-near'},'SubnetIds':[{'Ref':'subnet-1'}],'Options':{'ApplianceModeSupport':'enable'}}",
            "{'State':'available'}"),
        row(
            attachments,
            "tgw-attach-2",
            "AWS::EC2::TransitGatewayAttachment",
            "{'TransitGatewayId':{'Ref':'tgw-1'}}",
            "{'State':'available','ResourceType':'vpn','ResourceId':'vpn-1'}"),
        row(
            attachments,
            "tgw-attach-1_association",
            "AWS::EC2::TransitGatewayRouteTableAssociation",
            "{'TransitGatewayAttachmentId':{'Ref':'tgw-attach-1'}," + table + "}",
            "{'State':'associated'}"),
        row(
            attachments,
            "tgw-rtb-1",
            "AWS::EC2::TransitGatewayRouteTable",
            "{'TransitGatewayId':{'Ref':'tgw-1'}}",
            "{'State':'available','DefaultAssociationRouteTable':true,'DefaultPropagationRouteTable':false,'PropagatedRoutesTold':true}"),
        row(
            attachments,
            "tgw-rtb-1_tgw-attach-1",
            "AWS::EC2::TransitGatewayRouteTablePropagation",
            "{'TransitGatewayAttachmentId':{'Ref':'tgw-attach-1'}," + table + "}",
            "{'State':'enabled'}"),
        row(
            attachments,
            "tgw-rtb-1_10.9.0.0/16",
            "AWS::EC2::TransitGatewayRoute",
            "{"
                + table
                + ",'DestinationCidrBlock':'10.9.0.0/16','TransitGatewayAttachmentId':{'Ref':'tgw-attach-2'}}",
            "{'State':'active','Origin':'static'}"),
        row(
            attachments,
            "tgw-rtb-1_10.8.0.0/16",
            "AWS::EC2::TransitGatewayRoute",
            "{" + table + ",'DestinationCidrBlock':'10.8.0.0/16','Blackhole':true}",
            "{'State':'blackhole','Origin':'static'}"),
        row(
            attachments,
            "tgw-rtb-1_172.16.0.0/12",
            "AWS::EC2::TransitGatewayRoute",
            "{"
                + table
                + ",'DestinationCidrBlock':'172.16.0.0/12','TransitGatewayAttachmentId':{'Ref':'tgw-attach-2'}}",
            "{'State':'active','Origin':'propagated'}"));
  }

  private static Stream<Arguments> vpn() {
    String vpn =
        "'VpnGateways':[{'VpnGatewayId':'vgw-1','State':'available','Type':'ipsec.1','VpcAttachments':[{'VpcId':'vpc-far','State':'detached'},{'VpcId':'vpc-near','State':'attached'}]}],"
            + "'CustomerGateways':[{'CustomerGatewayId':'cgw-1','State':'available','Type':'ipsec.1','IpAddress':'198.51.100.1','BgpAsn':'65010'}],"
            + "'VpnConnections':[{'VpnConnectionId':'vpn-1','State':'available','Type':'ipsec.1','CustomerGatewayId':'cgw-1','VpnGatewayId':'vgw-1','CustomerGatewayConfiguration':'<pre_shared_key>secret</pre_shared_key>',"
            + "'Options':{'StaticRoutesOnly':true,'TunnelOptions':[{'PreSharedKey':'secret'}]},'Routes':[{'DestinationCidrBlock':'192.168.0.0/16','State':'available'},{'DestinationCidrBlock':'192.169.0.0/16','State':'deleted'}],"
            + "'VgwTelemetry':[{'Status':'DOWN'},{'Status':'UP'}]}],"
            + "'RouteTables':[{'RouteTableId':'rtb-1','VpcId':'vpc-near','PropagatingVgws':[{'GatewayId':'vgw-1'}],'Associations':[{'Main':true}],'Routes':[{'DestinationCidrBlock':'192.168.0.0/16','GatewayId':'vgw-1','State':'active','Origin':'EnableVgwRoutePropagation'}]}]";
    return Stream.of(
        row(vpn, "vgw-1", "AWS::EC2::VPNGateway", "{'Type':'ipsec.1'}", "{'State':'available'}"),
        row(
            vpn,
            "vgw-1_vpc-near",
            "AWS::EC2::VPCGatewayAttachment",
            "{'VpcId':{'Ref':'vpc-near'},'VpnGatewayId':{'Ref':'vgw-1'}}",
            "{'State':'attached'}"),
        row(
            vpn,
            "cgw-1",
            "AWS::EC2::CustomerGateway",
            "{'Type':'ipsec.1','IpAddress':'198.51.100.1','BgpAsn':65010}",
            "{'State':'available'}"),
        row(
            vpn,
            "vpn-1",
            "AWS::EC2::VPNConnection",
            "{'Type':'ipsec.1','CustomerGatewayId':{'Ref':'cgw-1'},'VpnGatewayId':{'Ref':'vgw-1'},'StaticRoutesOnly':true}",
            "{'State':'available','Tunnels':'UP'}"),
        row(
            vpn,
            "vpn-1_192.168.0.0/16",
            "AWS::EC2::VPNConnectionRoute",
            "{'VpnConnectionId':{'Ref':'vpn-1'},'DestinationCidrBlock':'192.168.0.0/16'}",
            "{'State':'available'}"),
        row(
            vpn,
            "rtb-1_vgw-1",
            "AWS::EC2::VPNGatewayRoutePropagation",
            "{'RouteTableIds':[{'Ref':'rtb-1'}],'VpnGatewayId':{'Ref':'vgw-1'}}",
            "{}"),
        row(vpn, "rtb-1", "AWS::EC2::RouteTable", "{'VpcId':{'Ref':'vpc-near'}}", "{'Main':true}"),
        row(
            vpn,
            "rtb-1_192.168.0.0/16",
            "AWS::EC2::Route",
            "{'RouteTableId':{'Ref':'rtb-1'},'DestinationCidrBlock':'192.168.0.0/16','GatewayId':{'Ref':'vgw-1'}}",
            "{'State':'active','Origin':'EnableVgwRoutePropagation'}"));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        row(
            "'EgressOnlyInternetGateways':[{'EgressOnlyInternetGatewayId':'eigw-1','Attachments':[{'State':'attached','VpcId':'vpc-near'}]}]",
            "eigw-1",
            "AWS::EC2::EgressOnlyInternetGateway",
            "{'VpcId':{'Ref':'vpc-near'}}",
            "{'State':'attached'}"),
        row(
            "'PrefixLists':[{'PrefixListId':'pl-1','PrefixListName':'com.amazonaws.eu-west-1.s3','Cidrs':['52.218.0.0/17']}]",
            "pl-1",
            "AWS::EC2::PrefixList",
            "{'PrefixListName':'com.amazonaws.eu-west-1.s3','Entries':[{'Cidr':'52.218.0.0/17'}]}",
            "{}"),
        row(
            "'PrefixLists':[{'PrefixListId':'pl-1','PrefixListName':'office','AddressFamily':'IPv4','MaxEntries':5,'State':'create-complete'}],'PrefixListEntries':[{'PrefixListId':'pl-1','Entries':[{'Cidr':'192.0.2.0/24','Description':'desk'}]}]",
            "pl-1",
            "AWS::EC2::PrefixList",
            "{'PrefixListName':'office','AddressFamily':'IPv4','MaxEntries':5,'Entries':[{'Cidr':'192.0.2.0/24','Description':'desk'}]}",
            "{'State':'create-complete'}"),
        row(
            "'PrefixLists':[{'PrefixListId':'pl-1','PrefixListName':'office'}]",
            "pl-1",
            "AWS::EC2::PrefixList",
            "{'PrefixListName':'office','Entries':{'Fn::Unread':'ec2:GetManagedPrefixListEntries'}}",
            "{}"),
        row(
            "'VpcBlockPublicAccessOptions':[{'InternetGatewayBlockMode':'block-ingress','State':'update-complete'}]",
            "BlockPublicAccess",
            "AWS::EC2::VPCBlockPublicAccessOptions",
            "{'InternetGatewayBlockMode':'block-ingress'}",
            "{'State':'update-complete'}"),
        row(
            "'VpcBlockPublicAccessExclusions':[{'ExclusionId':'vpcbpa-exclude-1','InternetGatewayExclusionMode':'allow-egress','ResourceArn':'arn:aws:ec2:ap-northeast-1:111122223333:subnet/subnet-1','State':'create-complete'}]",
            "vpcbpa-exclude-1",
            "AWS::EC2::VPCBlockPublicAccessExclusion",
            "{'InternetGatewayExclusionMode':'allow-egress','SubnetId':{'Ref':'subnet-1'}}",
            "{'State':'create-complete'}"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomesAResource(String answers, String id, String type, String properties, String observed)
      throws Exception {
    Topology topology = read(answers);
    Resource resource = topology.get(ResourceId.of(id)).orElseThrow();
    assertThat(Kinds.typeOf(resource)).isEqualTo(type);
    assertThat(Properties.of(resource)).isEqualTo(json(properties));
    assertThat(resource.rest().observed()).isEqualTo(json(observed));
  }

  static Stream<String> gone() {
    return Stream.of(
        "'VpcPeeringConnections':[{'VpcPeeringConnectionId':'x','Status':{'Code':'deleted'}}]",
        "'TransitGateways':[{'TransitGatewayId':'x','State':'deleted'}]",
        "'TransitGatewayVpcAttachments':[{'TransitGatewayAttachmentId':'x','State':'rejected'}]",
        "'VpnGateways':[{'VpnGatewayId':'x','State':'deleted'}]",
        "'VpnConnections':[{'VpnConnectionId':'x','State':'deleted','Routes':[]}]",
        "'VpcBlockPublicAccessOptions':[{'InternetGatewayBlockMode':'off'}]",
        "'VpcBlockPublicAccessExclusions':[{'ExclusionId':'x','State':'delete-complete'}]");
  }

  @ParameterizedTest
  @MethodSource("gone")
  void whatIsGoneIsNotThere(String answers) throws Exception {
    assertThat(read(answers).ids())
        .extracting(ResourceId::value)
        .containsExactlyInAnyOrderElementsOf(
            Set.of("vpc-near", "vpc-far", "subnet-1", "sg-1", "i-1", "main_subnet-1"));
  }
}
