package dev.towpath.account.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.LargeDesign;
import dev.towpath.model.ResourceId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a difference, and what is only another way to write the same. */
class DifferenceTest {
  static Design sample(String name) {
    return ProjectFile.read(Path.of("samples", name + ".towpath"))
            instanceof Outcome.Opened(Design design)
        ? design
        : Design.empty("unreadable");
  }

  static List<String> told(Difference difference) {
    return difference.resources().stream()
        .flatMap(resource ->
            resource.properties().isEmpty()
                ? List.of(resource.where() + " " + resource.resource().id()).stream()
                : resource.properties().stream()
                    .map(p ->
                        resource.resource().id()
                            + " "
                            + p.path()
                            + ": "
                            + p.left().map(Sets::text).orElse("-")
                            + " / "
                            + p.right().map(Sets::text).orElse("-")
                            + (p.certain() ? "" : " ?")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive-with-nat", "archive-without-nat", "webdav-to-instance"})
  void aDeployedDesignIsTheDesign(String name) {
    Design design = sample(name);
    assertThat(told(Difference.between(design, Deployed.of(design)))).isEmpty();
    assertThat(told(Difference.between(Deployed.of(design), design))).isEmpty();
    assertThat(told(Difference.between(design, design))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Private|MapPublicIpOnLaunch|true|MapPublicIpOnLaunch: \"false\" / \"true\"",
        "Private|MapPublicIpOnLaunch|false|",
        "Private|AvailabilityZone|'ap-northeast-1c'|AvailabilityZone: \"ap-northeast-1a\" / \"ap-northeast-1c\"",
        "Private|AvailabilityZone|{'Fn::ImportValue':'zone'}|AvailabilityZone: \"ap-northeast-1a\" / {\"Fn::ImportValue\":\"zone\"} ?",
        "Vpc|EnableDnsHostnames|null|EnableDnsHostnames: \"true\" / \"false\"",
        "Vpc|EnableDnsSupport|null|",
        "Vpc|Tags|[{'Key':'aws:cloudformation:stack-name','Value':'x'}]|",
        "Vpc|Tags|[{'Key':'Stage','Value':'x'}]|Tags: - / {\"Stage\":\"x\"}",
        "Vpc|Tags|{'Stage':'x'}|Tags: - / {\"Stage\":\"x\"}"
      })
  void aProperty(String id, String property, String json, String told) {
    Designs before = Designs.vpcWithTwoSubnets();
    Design after = before.set(id, property, json).design();
    assertThat(told(Difference.between(before.design(), after)))
        .isEqualTo(told == null ? List.of() : List.of(id + " " + told));
  }

  @Test
  void rulesOfAGroupAreASetWhereverTheyStand() {
    String https = "{'IpProtocol':'tcp','FromPort':443,'ToPort':443,'CidrIp':'0.0.0.0/0'}";
    String ssh = "{'IpProtocol':'6','FromPort':'22','ToPort':'22','CidrIp':'10.0.0.0/8'}";
    String group = "AWS::EC2::SecurityGroup";
    Designs vpc = Designs.vpcWithTwoSubnets();
    Design inline =
        vpc.with(
                group,
                "Group",
                "{'VpcId':{'Ref':'Vpc'},'GroupDescription':'g','SecurityGroupIngress':[%s,%s]}"
                    .formatted(https, ssh))
            .design();
    Design apart =
        vpc.with(
                group,
                "Group",
                ("{'VpcId':{'Ref':'Vpc'},'GroupDescription':'g','SecurityGroupIngress':[%s],"
                        + "'SecurityGroupEgress':[{'IpProtocol':'-1','FromPort':0,'ToPort':0,"
                        + "'CidrIp':'0.0.0.0/0'}]}")
                    .formatted(ssh.replace("'6'", "'tcp'")))
            .with(
                "AWS::EC2::SecurityGroupIngress",
                "Rule",
                https.replace("{", "{'GroupId':{'Fn::GetAtt':['Group','GroupId']},"))
            .design();
    assertThat(told(Difference.between(inline, apart))).isEmpty();
    Design fewer =
        vpc.with(
                group,
                "Group",
                "{'VpcId':{'Ref':'Vpc'},'GroupDescription':'g','SecurityGroupIngress':[%s]}"
                    .formatted(https))
            .design();
    assertThat(told(Difference.between(inline, fewer)))
        .containsExactly(
            "Group SecurityGroupIngress: [{\"CidrIp\":\"10.0.0.0/8\",\"FromPort\":\"22\","
                + "\"IpProtocol\":\"tcp\",\"ToPort\":\"22\"}] / -");
  }

  @Test
  void policiesThatSayTheSameAreTheSame() {
    Designs bucket = Designs.NONE.bucket("Bucket");
    String policy = "AWS::S3::BucketPolicy";
    Design one =
        bucket
            .with(
                policy,
                "Policy",
                "{'Bucket':{'Ref':'Bucket'},'PolicyDocument':{'Statement':[{'Effect':'Allow',"
                    + "'Principal':'*','Action':['s3:GetObject','s3:PutObject'],"
                    + "'Resource':{'Fn::Sub':'${Bucket.Arn}/*'}}]}}")
            .design();
    Design other =
        bucket
            .with(
                policy,
                "Policy",
                "{'Bucket':{'Ref':'Bucket'},'PolicyDocument':{'Statement':{'Action':['s3:PutObject',"
                    + "'s3:GetObject'],'Effect':'Allow','Principal':{'AWS':['*']},"
                    + "'Resource':[{'Fn::Join':['',[{'Fn::GetAtt':['Bucket','Arn']},'/*']]}]}}}")
            .design();
    assertThat(told(Difference.between(one, other))).isEmpty();
  }

  @Test
  void aResourceOfOneSideIsNamed() {
    Design with = Designs.vpcWithNat().design();
    Design without = Designs.vpcWithTwoSubnets().design();
    List<String> missing = told(Difference.between(with, without));
    assertThat(missing)
        .contains("ONLY_LEFT Nat", "ONLY_LEFT PrivateTableTo0.0.0.0/0")
        .allMatch(line -> line.startsWith("ONLY_LEFT"));
    assertThat(told(Difference.between(without, with)))
        .isEqualTo(missing.stream().map(line -> line.replace("LEFT", "RIGHT")).toList());
  }

  @Test
  void whatEveryVpcHasIsNoDifference() {
    Designs account =
        Designs.vpcWithTwoSubnets()
            .with(
                "AWS::EC2::SecurityGroup",
                "sg-0000000000000000a",
                "{'VpcId':{'Ref':'Vpc'},'GroupName':'default','SecurityGroupIngress':[{'IpProtocol':"
                    + "'-1','SourceSecurityGroupId':{'Ref':'sg-0000000000000000a'}}]}")
            .with("AWS::EC2::NetworkAcl", "acl-0000000000000000a", "{'VpcId':{'Ref':'Vpc'}}")
            .with(
                "AWS::EC2::NetworkAclEntry",
                "acl_in_100",
                "{'NetworkAclId':{'Ref':'acl-0000000000000000a'},'RuleNumber':100,'Protocol':-1,"
                    + "'RuleAction':'allow','CidrBlock':'0.0.0.0/0'}")
            .with(
                "AWS::EC2::SubnetNetworkAclAssociation",
                "aclassoc-1",
                "{'SubnetId':{'Ref':'Private'},'NetworkAclId':{'Ref':'acl-0000000000000000a'}}")
            .with("AWS::EC2::RouteTable", "rtb-0000000000000000a", "{'VpcId':{'Ref':'Vpc'}}");
    Design drawn = Designs.vpcWithTwoSubnets().design();
    assertThat(told(Difference.between(drawn, account.design()))).isEmpty();
    Design changed = account.set("acl_in_100", "RuleAction", "'deny'").design();
    assertThat(told(Difference.between(drawn, changed)))
        .contains("ONLY_RIGHT acl-0000000000000000a", "ONLY_RIGHT acl_in_100");
  }

  @Test
  void idsAreReadBackToWhatTheyName() {
    Design drawn = Designs.archiveWithoutNat().design();
    Difference difference =
        Difference.between(
            drawn,
            Deployed.of(Designs.archiveWithoutNat().set("Channel", "Name", "'other'").design()));
    assertThat(difference.matching().onRight(ResourceId.of("Vpc")).orElseThrow().value())
        .startsWith("vpc-");
    assertThat(difference.resources())
        .singleElement()
        .satisfies(r ->
            assertThat(r.properties())
                .extracting(PropertyDifference::right)
                .contains(java.util.Optional.of(Json.of("other"))));
  }

  @Test
  void aLargeAccountIsCompared() {
    Design design = LargeDesign.of(3);
    assertThat(told(Difference.between(design, Deployed.of(design)))).isEmpty();
  }
}
