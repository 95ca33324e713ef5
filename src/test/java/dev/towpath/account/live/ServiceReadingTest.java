package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.towpath.account.Miss;
import dev.towpath.document.ProjectText;
import dev.towpath.model.AccessPoint;
import dev.towpath.model.DhcpOptions;
import dev.towpath.model.DirectConnectGatewayAssociation;
import dev.towpath.model.FlowLog;
import dev.towpath.model.Instance;
import dev.towpath.model.InstanceProfile;
import dev.towpath.model.Listener;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectFlowOutput;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageOriginEndpoint;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.NetworkFirewall;
import dev.towpath.model.OtherResource;
import dev.towpath.model.PrivateVirtualInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.TargetGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcDhcpOptionsAssociation;
import dev.towpath.model.VpcEndpointService;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services around VPCs and MediaLive tell, asked of each as AWS has it. */
class ServiceReadingTest {
  private static final String BALANCER =
      "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/net/ingest/50dc6c495c0c9188";

  private static final String GROUP =
      "arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/encoders/73e2d6bc24d8a067";

  private static final String FLOW =
      "arn:aws:mediaconnect:ap-northeast-1:111122223333:flow:1-2abc:contribution";

  private RecordedAws aws;

  @BeforeEach
  void open() throws Exception {
    aws = Recordings.server();
  }

  @AfterEach
  void close() {
    aws.close();
  }

  private ScanResult scan() {
    return new LiveScan(UnaryOperator.identity(), FieldReport.CREDENTIALS)
        .run(ScanRequest.of("ap-northeast-1").at(aws.address()), ScanProgress.NONE);
  }

  private Topology topology() {
    ScanResult scan = scan();
    assertThat(scan.misses()).isEmpty();
    return scan.design().topology();
  }

  private static String wrapped(String operation, String inner) {
    return "<%sResponse><%sResult>%s</%sResult></%sResponse>"
        .formatted(operation, operation, inner, operation, operation);
  }

  private void loadBalancer() {
    aws.on(
            "DescribeLoadBalancers",
            wrapped(
                "DescribeLoadBalancers",
                "<LoadBalancers><member><LoadBalancerArn>"
                    + BALANCER
                    + "</LoadBalancerArn><LoadBalancerName>ingest</LoadBalancerName><Type>network</Type><Scheme>internal</Scheme><State><Code>active</Code></State>"
                    + "<AvailabilityZones><member><ZoneName>ap-northeast-1a</ZoneName><SubnetId>subnet-0aaaaaaaaaaaaaaaa</SubnetId>"
                    + "<LoadBalancerAddresses><member><PrivateIPv4Address>10.0.1.50</PrivateIPv4Address></member></LoadBalancerAddresses></member></AvailabilityZones></member></LoadBalancers>"))
        .on(
            "DescribeTargetGroups",
            wrapped(
                "DescribeTargetGroups",
                "<TargetGroups><member><TargetGroupArn>"
                    + GROUP
                    + "</TargetGroupArn><TargetGroupName>encoders</TargetGroupName><Protocol>TCP</Protocol><Port>1935</Port><TargetType>ip</TargetType><VpcId>vpc-0aaaaaaaaaaaaaaaa</VpcId></member></TargetGroups>"))
        .on(
            "DescribeListeners",
            wrapped(
                "DescribeListeners",
                "<Listeners><member><ListenerArn>l</ListenerArn><LoadBalancerArn>"
                    + BALANCER
                    + "</LoadBalancerArn><Protocol>TCP</Protocol><Port>1935</Port><DefaultActions><member><Type>forward</Type><TargetGroupArn>"
                    + GROUP
                    + "</TargetGroupArn></member></DefaultActions></member></Listeners>"));
  }

  @Test
  void aLoadBalancerComesWithListenersTargetsAndTags() {
    loadBalancer();
    aws.on(
            "DescribeTargetHealth",
            wrapped(
                "DescribeTargetHealth",
                "<TargetHealthDescriptions><member><Target><Id>10.0.1.9</Id><Port>1935</Port></Target></member></TargetHealthDescriptions>"))
        .on(
            "DescribeTags",
            wrapped(
                "DescribeTags",
                "<TagDescriptions><member><ResourceArn>"
                    + BALANCER
                    + "</ResourceArn><Tags><member><Key>Project</Key><Value>live</Value></member></Tags></member></TagDescriptions>"));
    Topology topology = topology();
    LoadBalancer balancer = topology.get(ResourceId.of("ingest"), LoadBalancer.class).orElseThrow();
    assertThat(balancer.allSubnets())
        .containsExactly(Ref.to(ResourceId.of("subnet-0aaaaaaaaaaaaaaaa")));
    assertThat(balancer.rest().tag("Project")).contains("live");
    assertThat(topology.referrers(balancer.id(), Listener.class))
        .singleElement()
        .satisfies(l -> assertThat(l.port()).isEqualTo(Value.of(1935)));
    assertThat(topology.all(TargetGroup.class))
        .singleElement()
        .satisfies(g -> {
          assertThat(g.id()).isEqualTo(ResourceId.of("encoders"));
          assertThat(g.targets()).hasSize(1);
        });
  }

  @Test
  void targetsThatCouldNotBeReadAreToldAsAMiss() {
    loadBalancer();
    aws.on(
        "DescribeTargetHealth",
        403,
        "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>");
    assertThat(scan().misses())
        .extracting(Miss::operation, Miss::subject, m -> m.permission().orElse(""))
        .containsExactly(
            tuple(
                "elasticloadbalancing:DescribeTargetHealth",
                GROUP,
                "elasticloadbalancing:DescribeTargetHealth"));
  }

  @Test
  void aFirewallComesWithItsPolicy() {
    String arn = "arn:aws:network-firewall:ap-northeast-1:111122223333:firewall/edge";
    String policy = "arn:aws:network-firewall:ap-northeast-1:111122223333:firewall-policy/strict";
    aws.on(
            "ListFirewalls",
            "{\"Firewalls\":[{\"FirewallName\":\"edge\",\"FirewallArn\":\"" + arn + "\"}]}")
        .on(
            "DescribeFirewall",
            "{\"Firewall\":{\"FirewallName\":\"edge\",\"FirewallArn\":\""
                + arn
                + "\",\"FirewallPolicyArn\":\""
                + policy
                + "\",\"VpcId\":\"vpc-0aaaaaaaaaaaaaaaa\",\"SubnetMappings\":[{\"SubnetId\":\"subnet-0aaaaaaaaaaaaaaaa\"}]}}")
        .on(
            "DescribeFirewallPolicy",
            "{\"FirewallPolicyResponse\":{\"FirewallPolicyName\":\"strict\",\"FirewallPolicyArn\":\""
                + policy
                + "\"},\"FirewallPolicy\":{\"StatelessDefaultActions\":[\"aws:pass\"]}}");
    Topology topology = topology();
    NetworkFirewall firewall =
        topology.get(ResourceId.of("edge"), NetworkFirewall.class).orElseThrow();
    assertThat(firewall.subnetMappings()).hasSize(1);
    assertThat(topology.get(ResourceId.of("strict"), OtherResource.class)).isPresent();
  }

  @Test
  void directConnectIsReadPageByPageAndWithoutItsKeys() {
    aws.on(
            "DescribeDirectConnectGateways",
            "{\"directConnectGateways\":[{\"directConnectGatewayId\":\"dxgw-1\",\"directConnectGatewayName\":\"office\",\"amazonSideAsn\":64512}]}")
        .on(
            "DescribeDirectConnectGatewayAssociations",
            "{\"directConnectGatewayAssociations\":[{\"associationId\":\"assoc-1\",\"directConnectGatewayId\":\"dxgw-1\",\"associationState\":\"associated\",\"associatedGateway\":{\"id\":\"tgw-0aaaaaaaaaaaaaaaa\",\"type\":\"transitGateway\"},\"allowedPrefixesToDirectConnectGateway\":[{\"cidr\":\"10.0.0.0/8\"}]}]}")
        .onEach(
            "DescribeVirtualInterfaces",
            form ->
                form.contains("second")
                    ? "{\"virtualInterfaces\":[{\"virtualInterfaceId\":\"dxvif-2\",\"virtualInterfaceType\":\"private\",\"virtualInterfaceState\":\"deleted\"}]}"
                    : "{\"nextToken\":\"second\",\"virtualInterfaces\":[{\"virtualInterfaceId\":\"dxvif-1\",\"virtualInterfaceType\":\"private\",\"virtualInterfaceName\":\"studio\",\"vlan\":101,\"connectionId\":\"dxcon-1\",\"directConnectGatewayId\":\"dxgw-1\",\"authKey\":\"bgp-secret\",\"customerRouterConfig\":\"<x>bgp-secret</x>\",\"bgpPeers\":[{\"asn\":65000,\"addressFamily\":\"ipv4\",\"authKey\":\"bgp-secret\"}]}]}");
    ScanResult scan = scan();
    Topology topology = scan.design().topology();
    assertThat(topology.all(PrivateVirtualInterface.class))
        .singleElement()
        .satisfies(card ->
            assertThat(card.directConnectGateway()).isEqualTo(Ref.to(ResourceId.of("dxgw-1"))));
    assertThat(topology.all(DirectConnectGatewayAssociation.class)).hasSize(1);
    assertThat(scan.answers().toString()).doesNotContain("bgp-secret");
    assertThat(ProjectText.write(scan.design())).doesNotContain("bgp-secret");
  }

  @Test
  void aFlowComesWithSourceOutputsAndTheRoleOfItsInterfaces() {
    aws.on("ListFlows", "{\"flows\":[{\"flowArn\":\"" + FLOW + "\",\"name\":\"contribution\"}]}")
        .on(
            "DescribeFlow",
            "{\"flow\":{\"flowArn\":\""
                + FLOW
                + "\",\"name\":\"contribution\",\"source\":{\"name\":\"in\",\"sourceArn\":\"s\",\"ingestPort\":5000,\"transport\":{\"protocol\":\"srt-listener\"}},"
                + "\"outputs\":[{\"name\":\"out\",\"outputArn\":\"o\",\"destination\":\"10.0.1.9\",\"port\":5001,\"transport\":{\"protocol\":\"rtp\"}}],"
                + "\"vpcInterfaces\":[{\"name\":\"vpc\",\"subnetId\":\"subnet-0aaaaaaaaaaaaaaaa\",\"securityGroupIds\":[],\"roleArn\":\"arn:aws:iam::111122223333:role/MediaConnectAccess\",\"networkInterfaceIds\":[\"eni-0aaa\"]}]}}");
    Topology topology = topology();
    MediaConnectFlow flow =
        topology.get(ResourceId.of("contribution"), MediaConnectFlow.class).orElseThrow();
    assertThat(flow.source().orElseThrow().ingestPort()).isEqualTo(Value.of(5000));
    assertThat(topology.referrers(flow.id(), MediaConnectFlowOutput.class))
        .singleElement()
        .satisfies(out -> assertThat(out.port()).isEqualTo(Value.of(5001)));
    assertThat(aws.seen()).filteredOn("GetRole"::equals).hasSize(2);
  }

  @Test
  void bothVersionsOfMediaPackageAreReadWithoutPasswords() {
    aws.on(
            "Package.ListChannels",
            "{\"channels\":[{\"id\":\"sports\",\"arn\":\"arn:aws:mediapackage:ap-northeast-1:111122223333:channels/1\",\"hlsIngest\":{\"ingestEndpoints\":[{\"url\":\"https://a\",\"username\":\"u\",\"password\":\"ingest-secret\"}]}}]}")
        .on(
            "Package.ListOriginEndpoints",
            "{\"originEndpoints\":[{\"id\":\"sports-hls\",\"channelId\":\"sports\",\"origination\":\"ALLOW\"}]}")
        .on("PackageV2.ListChannelGroups", "{\"Items\":[{\"ChannelGroupName\":\"games\"}]}")
        .on(
            "PackageV2.ListChannels",
            "{\"Items\":[{\"ChannelGroupName\":\"games\",\"ChannelName\":\"final\",\"InputType\":\"CMAF\"}]}")
        .on(
            "PackageV2.ListOriginEndpoints",
            "{\"Items\":[{\"ChannelGroupName\":\"games\",\"ChannelName\":\"final\",\"OriginEndpointName\":\"cdn\",\"ContainerType\":\"CMAF\"}]}")
        .on(
            "PackageV2.GetOriginEndpoint",
            "{\"ChannelGroupName\":\"games\",\"ChannelName\":\"final\",\"OriginEndpointName\":\"cdn\",\"ContainerType\":\"CMAF\",\"StartoverWindowSeconds\":300}");
    ScanResult scan = scan();
    Topology topology = scan.design().topology();
    assertThat(scan.misses()).isEmpty();
    assertThat(topology.all(MediaPackageOriginEndpoint.class))
        .singleElement()
        .satisfies(e -> assertThat(e.channel()).isEqualTo(Ref.to(ResourceId.of("sports"))));
    assertThat(topology.all(MediaPackageChannel.class)).hasSize(1);
    assertThat(topology.all(MediaPackageV2OriginEndpoint.class))
        .singleElement()
        .satisfies(e -> assertThat(e.startoverWindowSeconds()).isEqualTo(Value.of(300)));
    assertThat(scan.answers().toString()).doesNotContain("ingest-secret");
  }

  @Test
  void accessPointsOfTheBucketsThatChannelsUseAreRead() {
    aws.on(
            "ListAccessPoints",
            "<ListAccessPointsResult><AccessPointList><AccessPoint><Name>live</Name><NetworkOrigin>VPC</NetworkOrigin><Bucket>archive-bucket</Bucket></AccessPoint></AccessPointList></ListAccessPointsResult>")
        .on(
            "GetAccessPoint",
            "<GetAccessPointResult><Name>live</Name><Bucket>archive-bucket</Bucket><NetworkOrigin>VPC</NetworkOrigin><VpcConfiguration><VpcId>vpc-0aaaaaaaaaaaaaaaa</VpcId></VpcConfiguration></GetAccessPointResult>")
        .on(
            "GetAccessPointPolicy",
            "<GetAccessPointPolicyResult><Policy>{\"Version\":\"2012-10-17\"}</Policy></GetAccessPointPolicyResult>");
    AccessPoint point = topology().all(AccessPoint.class).findFirst().orElseThrow();
    assertThat(point.bucket()).isEqualTo(Ref.to(ResourceId.of("archive-bucket")));
    assertThat(point.vpcConfiguration().orElseThrow().vpc())
        .isEqualTo(Ref.to(ResourceId.of("vpc-0aaaaaaaaaaaaaaaa")));
    assertThat(point.policy().known()).isPresent();
  }

  @Test
  void ownDhcpOptionsAreReadAndThoseOfAwsGoWithoutSaying() {
    aws.on(
            "DescribeVpcs",
            Recordings.VPCS.replace("<state>", "<dhcpOptionsId>dopt-1</dhcpOptionsId><state>"))
        .on(
            "DescribeDhcpOptions",
            "<R><dhcpOptionsSet><item><dhcpOptionsId>dopt-1</dhcpOptionsId><dhcpConfigurationSet><item><key>domain-name-servers</key><valueSet><item><value>10.0.0.10</value></item></valueSet></item></dhcpConfigurationSet></item>"
                + "<item><dhcpOptionsId>dopt-2</dhcpOptionsId><dhcpConfigurationSet><item><key>domain-name-servers</key><valueSet><item><value>AmazonProvidedDNS</value></item></valueSet></item>"
                + "<item><key>domain-name</key><valueSet><item><value>ap-northeast-1.compute.internal</value></item></valueSet></item></dhcpConfigurationSet></item></dhcpOptionsSet></R>");
    Topology topology = topology();
    assertThat(topology.all(DhcpOptions.class))
        .extracting(DhcpOptions::id)
        .containsExactly(ResourceId.of("dopt-1"));
    assertThat(topology.all(VpcDhcpOptionsAssociation.class)).hasSize(1);
  }

  @Test
  void flowLogsEndpointServicesAndMultiplexesAreRead() {
    loadBalancer();
    aws.on(
            "DescribeFlowLogs",
            "<R><flowLogSet><item><flowLogId>fl-1</flowLogId><resourceId>vpc-0aaaaaaaaaaaaaaaa</resourceId><trafficType>ALL</trafficType><logDestinationType>s3</logDestinationType><logDestination>arn:aws:s3:::logs</logDestination></item></flowLogSet></R>")
        .on(
            "DescribeVpcEndpointServiceConfigurations",
            "<R><serviceConfigurationSet><item><serviceId>vpce-svc-1</serviceId><acceptanceRequired>true</acceptanceRequired><networkLoadBalancerArnSet><item>"
                + BALANCER
                + "</item></networkLoadBalancerArnSet></item></serviceConfigurationSet></R>")
        .on("ListMultiplexes", "{\"multiplexes\":[{\"id\":\"777\",\"name\":\"mux\"}]}")
        .on(
            "DescribeMultiplex",
            "{\"id\":\"777\",\"name\":\"mux\",\"availabilityZones\":[\"ap-northeast-1a\",\"ap-northeast-1c\"],\"multiplexSettings\":{\"transportStreamBitrate\":2000000}}");
    Topology topology = topology();
    assertThat(topology.all(FlowLog.class))
        .singleElement()
        .satisfies(log -> {
          assertThat(log.resource().isTo(ResourceId.of("vpc-0aaaaaaaaaaaaaaaa"))).isTrue();
          assertThat(log.resourceType()).isEqualTo(Value.of("VPC"));
        });
    assertThat(topology.all(VpcEndpointService.class))
        .singleElement()
        .satisfies(service ->
            assertThat(service.networkLoadBalancers())
                .containsExactly(Ref.to(ResourceId.of("ingest"))));
    assertThat(topology.all(Multiplex.class)).hasSize(1);
  }

  @Test
  void anInstanceHasItsRoleByItsProfile() {
    aws.on(
            "DescribeInstances",
            "<R><reservationSet><item><instancesSet><item><instanceId>i-0aaaaaaaaaaaaaaaa</instanceId><subnetId>subnet-0aaaaaaaaaaaaaaaa</subnetId>"
                + "<iamInstanceProfile><arn>arn:aws:iam::111122223333:instance-profile/sender</arn></iamInstanceProfile></item></instancesSet></item></reservationSet></R>")
        .on(
            "GetInstanceProfile",
            wrapped(
                "GetInstanceProfile",
                "<InstanceProfile><InstanceProfileName>sender</InstanceProfileName><Path>/</Path><Roles><member><RoleName>MediaLiveAccess</RoleName><Arn>arn:aws:iam::111122223333:role/service/MediaLiveAccess</Arn></member></Roles></InstanceProfile>"));
    Topology topology = topology();
    InstanceProfile profile = topology.all(InstanceProfile.class).findFirst().orElseThrow();
    assertThat(topology.all(Instance.class))
        .singleElement()
        .satisfies(i -> assertThat(i.instanceProfile()).isEqualTo(Ref.to(profile.id())));
    assertThat(topology.all(Role.class))
        .singleElement()
        .satisfies(role -> assertThat(profile.roles()).containsExactly(Ref.to(role.id())));
  }
}
