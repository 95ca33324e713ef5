package dev.towpath.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
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
                    reach.target().map(ResourceId::value).orElse("internet"),
                    reach.protocol(),
                    reach.port(),
                    reach.path().result()))
        .toList();
  }
}
