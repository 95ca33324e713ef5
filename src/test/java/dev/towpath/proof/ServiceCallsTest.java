package dev.towpath.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.Texts;
import dev.towpath.network.Hop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a role may make the calls that go to services other than S3. */
class ServiceCallsTest {
  private static final String TRUST =
      "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':{'Service':'medialive.amazonaws.com'},'Action':['sts:AssumeRole','sts:TagSession']}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Allow | mediapackage:DescribeChannel | * | Reaches",
        "Allow | mediapackage:* | arn:aws:mediapackage:ap-northeast-1:111122223333:channels/live | Reaches",
        "Allow | mediapackage:DescribeChannel | arn:aws:mediapackage:eu-west-1:111122223333:channels/* | Blocked",
        "Allow | s3:PutObject | * | Blocked",
        "Deny | mediapackage:DescribeChannel | * | Blocked"
      })
  void theRoleDecidesOfMediaPackage(String effect, String action, String resource, String verdict) {
    assertThat(verdict(packaged(effect, action, resource))).isEqualTo(verdict);
  }

  @Test
  void aRoleWithManagedPoliciesOfUnknownTextLeavesItOpen() {
    Designs designs =
        packaged("Allow", "s3:PutObject", "*")
            .set("Role", "ManagedPolicyArns", "['arn:aws:iam::111122223333:policy/Own']");
    assertThat(verdict(designs)).isEqualTo("Unknown");
  }

  @Test
  void aRoleThatMediaLiveMayNotAssumeStopsIt() {
    Designs designs =
        packaged("Allow", "mediapackage:DescribeChannel", "*")
            .set("Role", "AssumeRolePolicyDocument", TRUST.replace("medialive", "mediaconnect"));
    assertThat(verdict(designs)).isEqualTo("Blocked");
  }

  @Test
  void withoutAWayOutTheNetworkStopsItBeforeTheRoleIsAsked() {
    Designs designs = packaged("Allow", "*", "*").without("PrivateTableTo0.0.0.0/0");
    List<Proof> proofs = Prover.prove(designs.design());
    assertThat(proofs.getFirst().verdict()).isInstanceOf(Verdict.Blocked.class);
    assertThat(proofs.getFirst().decisions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Allow, Unknown", "Deny, Blocked"})
  void aPasswordsWayIsUnknownButARoleThatMayNotReadItStopsIt(String effect, String verdict) {
    Designs designs =
        role(Designs.vpcWithNat(), effect, "ssm:GetParameter", "*")
            .channel("Channel", "Role", "Private")
            .outputGroup("Channel", "hls", "HlsGroupSettings", "https://origin.example.com/a")
            .set(
                "Channel",
                "Destinations",
                "[{'Id':'to','Settings':[{'Url':'https://origin.example.com/a','PasswordParam':'p'}]}]");
    Proof read = Prover.prove(designs.design()).getLast();
    assertThat(read.flow().id()).isEqualTo("Channel/hls/0/read-parameter");
    assertThat(read.verdict().getClass().getSimpleName()).isEqualTo(verdict);
    assertThat(read.path()).isEmpty();
  }

  @Test
  void anEndpointsPolicyIsAskedWhereTheCallPassesIt() {
    Designs designs =
        packaged("Allow", "*", "*")
            .securityGroup("Group", "Vpc")
            .groupRule("Group", "in tcp 443 10.0.0.0/16")
            .interfaceEndpoint("Door", "Vpc", "mediapackage", "Group", "Private")
            .set(
                "Door",
                "PolicyDocument",
                "{'Statement':[{'Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}]}");
    Proof proof = Prover.prove(designs.design()).getFirst();
    assertThat(proof.decisions().getFirst().owner().value()).isEqualTo("Door");
    assertThat(proof.verdict()).isInstanceOf(Verdict.Blocked.class);
  }

  @Test
  void whatAwsRefusesIsBlockedWithoutAPath() {
    Designs designs =
        Designs.vpcWithNat()
            .role("Role")
            .with(
                "AWS::MediaLive::Input",
                "Input",
                "{'Type':'UDP_PUSH','Vpc':{'SubnetIds':[{'Ref':'Private'},{'Ref':'Public'}]}}");
    Proof proof = Prover.prove(designs.design()).getFirst();
    assertThat(proof.verdict()).isInstanceOf(Verdict.Blocked.class);
    assertThat(proof.path()).isEmpty();
  }

  @Test
  void anInputFedByMediaConnectNeedsItsRole() {
    Designs fed =
        role(Designs.NONE, "Allow", "mediaconnect:Managed*", "*")
            .with("AWS::MediaConnect::Flow", "Flow", "{'Name':'f'}")
            .with(
                "AWS::MediaLive::Input",
                "Input",
                "{'Type':'MEDIACONNECT','RoleArn':{'Fn::GetAtt':['Role','Arn']},'MediaConnectFlows':[{'FlowArn':{'Fn::GetAtt':['Flow','FlowArn']}}]}");
    assertThat(verdict(fed)).isEqualTo("Reaches");
    Designs pinned = role(fed, "Allow", "mediaconnect:Managed*", "arn:aws:mediaconnect:*:*:flow:*");
    assertThat(verdict(pinned)).isEqualTo("Blocked");
  }

  private static Designs packaged(String effect, String action, String resource) {
    return role(Designs.vpcWithNat(), effect, action, resource)
        .with("AWS::MediaPackage::Channel", "Package", "{'Id':'live'}")
        .channel("Channel", "Role", "Private")
        .outputGroup("Channel", "package", "MediaPackageGroupSettings", "x")
        .set(
            "Channel",
            "Destinations",
            "[{'Id':'to','MediaPackageSettings':[{'ChannelId':{'Ref':'Package'}}]}]");
  }

  private static Designs role(Designs designs, String effect, String action, String resource) {
    return designs.with(
        "AWS::IAM::Role",
        "Role",
        "{'AssumeRolePolicyDocument':%s,'Policies':[{'PolicyName':'p','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'%s','Action':'%s','Resource':'%s'}]}}]}"
            .formatted(TRUST, effect, action, resource));
  }

  private static String verdict(Designs designs) {
    Proof proof = Prover.prove(designs.design()).getFirst();
    proof.decisions().stream()
        .filter(decision -> decision.result() != Hop.Result.PASSES)
        .forEach(decision ->
            Texts.LANGUAGES.forEach(
                language -> assertThat(Texts.in(language).text(decision.what())).isNotBlank()));
    return proof.verdict().getClass().getSimpleName();
  }
}
