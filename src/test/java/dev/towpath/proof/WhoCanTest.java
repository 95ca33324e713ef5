package dev.towpath.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.towpath.check.Examples;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Who reaches what. */
class WhoCanTest {
  private static final Design SERVERS =
      Examples.patched(
          """
          {"WebGroup":{"Type":"AWS::EC2::SecurityGroup","Properties":{"VpcId":{"Ref":"Vpc"},"GroupDescription":"web",
             "SecurityGroupIngress":[
               {"IpProtocol":"tcp","FromPort":8080,"ToPort":8081,"CidrIp":"10.0.2.0/24"},
               {"IpProtocol":"tcp","FromPort":1024,"ToPort":65535,"CidrIp":"10.0.0.0/16"}]}},
           "Web":{"Type":"AWS::EC2::Instance","Properties":{"SubnetId":{"Ref":"PrivateC"},
             "SecurityGroupIds":[{"Fn::GetAtt":["WebGroup","GroupId"]}]}},
           "Group":{"Properties":{"SecurityGroupEgress":[{"IpProtocol":"-1","CidrIp":"0.0.0.0/0"}]}}}\
          """);

  @Test
  void aServerIsAskedAtThePortsThatItsGroupsName() {
    assertThat(words(WhoCan.reach(SERVERS, id("Web"), Optional.empty())))
        .containsExactlyInAnyOrder(
            "Channel PrivateA → Web tcp 8080 PASSES",
            "Channel PrivateA → Web tcp 8081 PASSES",
            "Channel PrivateC → Web tcp 8080 PASSES",
            "Channel PrivateC → Web tcp 8081 PASSES",
            "internet - → Web tcp 8080 STOPS",
            "internet - → Web tcp 8081 STOPS");
  }

  @Test
  void rulesBesideTheirGroupCountAsWell() {
    Design design =
        Examples.patched(
            """
            {"WebGroup":{"Type":"AWS::EC2::SecurityGroup","Properties":{"VpcId":{"Ref":"Vpc"},"GroupDescription":"web"}},
             "WebRule":{"Type":"AWS::EC2::SecurityGroupIngress","Properties":{"GroupId":{"Fn::GetAtt":["WebGroup","GroupId"]},
               "IpProtocol":"udp","FromPort":5000,"ToPort":5000,"CidrIp":"10.0.0.0/16"}},
             "Web":{"Type":"AWS::EC2::Instance","Properties":{"SubnetId":{"Ref":"PrivateC"},
               "SecurityGroupIds":[{"Fn::GetAtt":["WebGroup","GroupId"]}]}}}\
            """);
    assertThat(WhoCan.reach(design, id("Web"), Optional.empty()).reaches())
        .extracting(reach -> reach.protocol() + reach.port())
        .containsOnly("udp5000");
  }

  @Test
  void thePortThatIsAskedForCounts() {
    Optional<WhoCan.Service> ssh = Optional.of(new WhoCan.Service("tcp", 22));
    assertThat(words(WhoCan.reach(SERVERS, id("Web"), ssh)))
        .containsExactlyInAnyOrder(
            "Channel PrivateA → Web tcp 22 STOPS",
            "Channel PrivateC → Web tcp 22 STOPS",
            "internet - → Web tcp 22 STOPS");
  }

  @Test
  void aServerWithAPublicAddressIsReachedFromTheInternet() {
    Design open =
        Examples.patched(
            """
            {"WebGroup":{"Type":"AWS::EC2::SecurityGroup","Properties":{"VpcId":{"Ref":"Vpc"},"GroupDescription":"web",
               "SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"CidrIp":"0.0.0.0/0"}]}},
             "Web":{"Type":"AWS::EC2::Instance","Properties":{"SubnetId":{"Ref":"PublicA"},
               "SecurityGroupIds":[{"Fn::GetAtt":["WebGroup","GroupId"]}]}},
             "WebAddress":{"Type":"AWS::EC2::EIP","Properties":{"Domain":"vpc","InstanceId":{"Ref":"Web"}}}}\
            """);
    assertThat(words(WhoCan.reach(open, id("Web"), Optional.empty())))
        .contains("internet - → Web tcp 443 PASSES");
  }

  @Test
  void aSourceIsFollowedToServersBucketsAndTheInternet() {
    assertThat(words(WhoCan.from(SERVERS, id("PrivateA"), Optional.empty())))
        .containsExactlyInAnyOrder(
            "PrivateA PrivateA → Web tcp 8080 PASSES",
            "PrivateA PrivateA → Web tcp 8081 PASSES",
            "PrivateA PrivateA → Bucket tcp 443 PASSES",
            "PrivateA PrivateA → Input tcp 1935 UNKNOWN",
            "PrivateA PrivateA → Input tcp 1935 UNKNOWN",
            "PrivateA PrivateA → s3 tcp 443 PASSES",
            "PrivateA PrivateA → internet tcp 443 PASSES");
  }

  @Test
  void aServerDoesNotReachItself() {
    assertThat(words(WhoCan.from(SERVERS, id("Web"), Optional.empty())))
        .noneMatch(way -> way.contains("→ Web"));
  }

  @Test
  void onlyWhatIsInAVpcOpensConnections() {
    assertThat(WhoCan.isSource(SERVERS, id("Web"))).isTrue();
    assertThat(WhoCan.isSource(SERVERS, id("Channel"))).isTrue();
    assertThat(WhoCan.isSource(SERVERS, id("Bucket"))).isFalse();
    assertThat(WhoCan.isSource(SERVERS, id("Nowhere"))).isFalse();
    assertThat(WhoCan.isTarget(SERVERS, id("Bucket"))).isTrue();
    assertThat(WhoCan.isTarget(SERVERS, id("Vpc"))).isFalse();
  }

  @Test
  void theRightsToABucketCountTheRolesOfTheDesign() {
    Bucket bucket = SERVERS.topology().get(id("Bucket"), Bucket.class).orElseThrow();
    LockOut rights = WhoCan.rights(SERVERS, bucket);
    LockOut.Caller role = rights.callers(LockOut.Kind.ROLE).getFirst();
    assertThat(role.resource()).contains(id("Role"));
    assertThat(rights.cell(role, "s3:PutObject").outcome()).isEqualTo(LockOut.Outcome.DENIED);
    assertThat(
            rights.cell(rights.callers(LockOut.Kind.CHANNEL).getFirst(), "s3:PutObject").outcome())
        .isEqualTo(LockOut.Outcome.ALLOWED);
  }

  private static ResourceId id(String id) {
    return ResourceId.of(id);
  }

  private static List<String> words(WhoCan whoCan) {
    return whoCan.reaches().stream()
        .map(reach ->
            "%s %s → %s %s %d %s"
                .formatted(
                    reach.source().resource().map(ResourceId::value).orElse("internet"),
                    reach.source().from().inVpc().map(at -> at.subnet().value()).orElse("-"),
                    reach.target().map(ResourceId::value).orElseGet(() -> outside(reach.to())),
                    reach.protocol(),
                    reach.port(),
                    reach.path().result()))
        .toList();
  }

  private static String outside(Target to) {
    return switch (to) {
      case Target.Service service -> service.service();
      case Target.Address(String address) -> address;
      case Target.Host(String name) when name.equals("example.com") -> "internet";
      case Target.Host(String name) -> name;
      case Target.AnyHost _,
          Target.Interface _,
          Target.Placed _,
          Target.Refused _,
          Target.Unresolved _ ->
          to.toString();
    };
  }

  private static final String BALANCER =
      """
      {"Out":{"Type":"AWS::EC2::SecurityGroup","Properties":{"VpcId":{"Ref":"Vpc"},"GroupDescription":"b",
         "SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":80,"ToPort":80,"CidrIp":"0.0.0.0/0"}],
         "SecurityGroupEgress":[{"IpProtocol":"-1","CidrIp":"0.0.0.0/0"}]}},
       "Balancer":{"Type":"AWS::ElasticLoadBalancingV2::LoadBalancer","Properties":{"Type":"%s","Scheme":"%s",
         "Subnets":[{"Ref":"%s"}]%s}},
       "Listener":{"Type":"AWS::ElasticLoadBalancingV2::Listener","Properties":{"LoadBalancerArn":{"Ref":"Balancer"},
         "Port":80,"Protocol":"%s","DefaultActions":[]}},
       "Web":{"Type":"AWS::EC2::Instance","Properties":{"SubnetId":{"Ref":"PrivateA"},
         "SecurityGroupIds":[{"Fn::GetAtt":["Out","GroupId"]}]}}}\
      """;

  private static final String GROUPS =
      ",\"SecurityGroups\":[{\"Fn::GetAtt\":[\"Out\",\"GroupId\"]}]";

  private static Design balancer(
      String type, String scheme, String subnet, String groups, String protocol) {
    return Examples.patched(BALANCER.formatted(type, scheme, subnet, groups, protocol));
  }

  private static List<String> toBalancer(Design design) {
    return words(WhoCan.reach(design, id("Balancer"), Optional.empty())).stream()
        .filter(way -> !way.startsWith("Channel"))
        .toList();
  }

  @Test
  void anInternalBalancerIsReachedAtItsListenersWithinTheVpc() {
    assertThat(toBalancer(balancer("application", "internal", "PrivateC", GROUPS, "HTTP")))
        .containsExactlyInAnyOrder(
            "Web PrivateA → Balancer tcp 80 PASSES", "internet - → Balancer tcp 80 STOPS");
  }

  @Test
  void anApplicationBalancerWithoutGroupsHasTheDefaultOneAndANetworkBalancerNone() {
    assertThat(toBalancer(balancer("application", "internal", "PrivateC", "", "HTTP")))
        .contains("Web PrivateA → Balancer tcp 80 STOPS");
    assertThat(toBalancer(balancer("network", "internal", "PrivateC", "", "TCP_UDP")))
        .contains("Web PrivateA → Balancer tcp 80 PASSES", "Web PrivateA → Balancer udp 80 PASSES");
  }

  @Test
  void aBalancerThatFacesTheInternetIsReachedFromThereIfItsSubnetIsPublic() {
    assertThat(toBalancer(balancer("application", "internet-facing", "PublicA", GROUPS, "HTTP")))
        .contains("internet - → Balancer tcp 80 PASSES", "Web PrivateA → Balancer tcp 80 UNKNOWN");
    assertThat(toBalancer(balancer("application", "internet-facing", "PrivateA", GROUPS, "HTTP")))
        .contains("internet - → Balancer tcp 80 STOPS");
  }

  @Test
  void aBalancerOpensConnectionsToServers() {
    Design design = balancer("application", "internal", "PrivateC", GROUPS, "HTTP");
    assertThat(words(WhoCan.reach(design, id("Web"), Optional.empty())))
        .contains("Balancer PrivateC → Web tcp 80 PASSES");
    assertThat(WhoCan.isSource(design, id("Balancer"))).isTrue();
  }

  @Test
  void anInterfaceEndpointIsReachedAtItsInterfacesAndAGatewayByWhoPassesIt() {
    Design design =
        Examples.patched(
            """
            {"Group":{"Properties":{"SecurityGroupEgress":[{"IpProtocol":"-1","CidrIp":"0.0.0.0/0"}]}},
             "EndpointGroup":{"Type":"AWS::EC2::SecurityGroup","Properties":{"VpcId":{"Ref":"Vpc"},"GroupDescription":"e",
               "SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"CidrIp":"10.0.0.0/16"}]}},
             "Ssm":{"Type":"AWS::EC2::VPCEndpoint","Properties":{"VpcId":{"Ref":"Vpc"},"VpcEndpointType":"Interface",
               "ServiceName":"com.amazonaws.ap-northeast-1.ssm","SubnetIds":[{"Ref":"PrivateA"}],
               "SecurityGroupIds":[{"Fn::GetAtt":["EndpointGroup","GroupId"]}]}}}\
            """);
    assertThat(words(WhoCan.reach(design, id("Ssm"), Optional.empty())))
        .contains("Channel PrivateA → Ssm tcp 443 PASSES", "internet - → Ssm tcp 443 STOPS")
        .contains("Channel PrivateC → Ssm tcp 443 PASSES");
    assertThat(words(WhoCan.from(design, id("PrivateA"), Optional.empty())))
        .anyMatch(way -> way.contains("→ Ssm tcp 443"))
        .anyMatch(way -> way.contains("→ ssm tcp 443"))
        .anyMatch(way -> way.contains("→ s3 tcp 443"));
    assertThat(words(WhoCan.reach(design, id("Endpoint"), Optional.empty())))
        .contains("Channel PrivateA → Endpoint tcp 443 PASSES");
    Design off = Examples.patched("{\"Endpoint\":{\"Properties\":{\"RouteTableIds\":[]}}}");
    assertThat(words(WhoCan.reach(off, id("Endpoint"), Optional.empty())))
        .contains("Channel PrivateA → Endpoint tcp 443 STOPS");
  }

  @Test
  void anInputInAVpcIsReachedAtItsInterfacesAndAPublicOneByWhomItLetsIn() {
    Design design =
        Examples.patched(
            """
            {"Group":{"Properties":{"SecurityGroupEgress":[{"IpProtocol":"-1","CidrIp":"0.0.0.0/0"}]}},
             "InputGroup":{"Type":"AWS::EC2::SecurityGroup","Properties":{"VpcId":{"Ref":"Vpc"},"GroupDescription":"i",
               "SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":1935,"ToPort":1935,"CidrIp":"10.0.0.0/16"}]}},
             "Inside":{"Type":"AWS::MediaLive::Input","Properties":{"Type":"RTMP_PUSH","Vpc":{
               "SubnetIds":[{"Ref":"PrivateA"},{"Ref":"PrivateC"}],"SecurityGroupIds":[{"Fn::GetAtt":["InputGroup","GroupId"]}]}}},
             "Whitelist":{"Type":"AWS::MediaLive::InputSecurityGroup","Properties":{"WhitelistRules":[{"Cidr":"203.0.113.0/24"}]}},
             "Public":{"Type":"AWS::MediaLive::Input","Properties":{"Type":"RTP_PUSH","InputSecurityGroups":[{"Ref":"Whitelist"}]}}}\
            """);
    assertThat(words(WhoCan.from(design, id("PrivateA"), Optional.empty())))
        .contains("PrivateA PrivateA → Public udp 5000 UNKNOWN")
        .anyMatch(way -> way.startsWith("PrivateA PrivateA → Inside tcp 1935 "));
    assertThat(words(WhoCan.reach(design, id("Public"), Optional.empty())))
        .contains("internet - → Public udp 5000 PASSES")
        .contains("Channel PrivateA → Public udp 5000 UNKNOWN");
    assertThat(WhoCan.isTarget(design, id("Inside"))).isTrue();
  }

  @Test
  void anAccessPointOfAVpcTakesCallsFromThereAlone() {
    Design design =
        Examples.patched(
            """
            {"Other":{"Type":"AWS::EC2::VPC","Properties":{"CidrBlock":"10.9.0.0/16"}},
             "Here":{"Type":"AWS::S3::AccessPoint","Properties":{"Bucket":{"Ref":"Bucket"},"VpcConfiguration":{"VpcId":{"Ref":"Vpc"}}}},
             "There":{"Type":"AWS::S3::AccessPoint","Properties":{"Bucket":{"Ref":"Bucket"},"VpcConfiguration":{"VpcId":{"Ref":"Other"}}}},
             "Open":{"Type":"AWS::S3::AccessPoint","Properties":{"Bucket":{"Ref":"Bucket"},"VpcConfiguration":{"VpcId":{"Fn::ImportValue":"x"}}}}}\
            """);
    assertThat(words(WhoCan.from(design, id("PrivateA"), Optional.empty())))
        .contains(
            "PrivateA PrivateA → Here tcp 443 PASSES",
            "PrivateA PrivateA → There tcp 443 STOPS",
            "PrivateA PrivateA → Open tcp 443 UNKNOWN");
  }

  @Test
  void theHostsThatFlowsNameAreDestinations() {
    Design design =
        Examples.patched(
            """
            {"Channel":{"Properties":{"Destinations":[{"Id":"archive","Settings":[
               {"Url":"rtmp://203.0.113.9/live"},{"Url":"rtmp://origin.example.net:1936/live"}]}],
             "EncoderSettings":{"OutputGroups":[{"Name":"R","OutputGroupSettings":{"RtmpGroupSettings":{}},
               "Outputs":[{"OutputName":"o","OutputSettings":{"RtmpOutputSettings":{"Destination":{"DestinationRefId":"archive"}}}}]}]}}}}\
            """);
    assertThat(words(WhoCan.from(design, id("PrivateA"), Optional.empty())))
        .anyMatch(way -> way.startsWith("PrivateA PrivateA → 203.0.113.9 tcp 1935"))
        .anyMatch(way -> way.startsWith("PrivateA PrivateA → origin.example.net tcp 1936"));
  }

  @Test
  void anInterruptedQuestionStops() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> WhoCan.from(SERVERS, id("PrivateA"), Optional.empty()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
