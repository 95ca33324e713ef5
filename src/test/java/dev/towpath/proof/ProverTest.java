package dev.towpath.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.network.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proof says about the archive of a channel, as its surroundings change. */
class ProverTest {
  private static final String PUT = "Channel/archive/0/put-objects";
  private static final String LOOK_UP = "Channel/archive/0/look-up-bucket-region";
  private static final String NO_WAY_OUT = "\"RouteA\":null,\"RouteC\":null";

  @Test
  void theFlowsOfChannelAndInputReachInTheRightDesign() {
    assertThat(Prover.prove(Examples.right()))
        .hasSize(6)
        .allSatisfy(proof -> assertThat(proof.verdict()).isInstanceOf(Verdict.Reaches.class));
  }

  @Test
  void theArgumentOfAPutNamesEndpointBucketRoleAndTrust() {
    Proof proof = proof(Examples.right(), PUT);
    assertThat(proof.path().flatMap(Path::endpoint)).contains(ResourceId.of("Endpoint"));
    assertThat(proof.decisions())
        .extracting(PolicyDecision::owner)
        .containsExactly(id("Endpoint"), id("BucketPolicy"), id("Role"), id("Role"));
  }

  @Test
  void withoutAWayToTheInternetTheDataReachesAndTheLookUpIsUnknown() {
    Design design = Examples.patched("{" + NO_WAY_OUT + "}");
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Reaches.class);
    assertThat(proof(design, LOOK_UP).verdict()).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void theUnknownLookUpShowsTheEvidenceForAndAgainst() {
    Proof proof = proof(Examples.patched("{" + NO_WAY_OUT + "}"), LOOK_UP);
    assertThat(proof.evidence())
        .extracting(Evidence::id, Evidence::speaks)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("field-report-2021", Evidence.Speaks.AGAINST),
            org.assertj.core.groups.Tuple.tuple("aws-sample-2023", Evidence.Speaks.FOR));
  }

  @Test
  void anInternetGatewayWithoutElasticIpIsNoWayOutForTheLookUp() {
    Design design =
        Examples.patched(
            "{\"RouteA\":{\"Properties\":{\"NatGatewayId\":null,\"GatewayId\":{\"Ref\":\"Gateway\"}}}}");
    assertThat(proof(design, LOOK_UP).verdict()).isInstanceOf(Verdict.Unknown.class);
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Reaches.class);
  }

  @Test
  void withoutEndpointAndInternetNothingReaches() {
    Design design =
        Examples.patched("{" + NO_WAY_OUT + ",\"Endpoint\":null,\"BucketPolicy\":null}");
    assertThat(proof(design, LOOK_UP).verdict()).isInstanceOf(Verdict.Blocked.class);
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Blocked.class);
  }

  @Test
  void aDenyOfTheBucketDoesNotStopTheLookUp() {
    Proof proof = proof(Examples.patched(policy("Deny", "s3:*", "{}")), LOOK_UP);
    assertThat(proof.verdict()).isInstanceOf(Verdict.Reaches.class);
    assertThat(proof.evidence()).extracting(Evidence::id).contains("field-report-2021-deny");
  }

  @Test
  void overNatThePolicyThatWantsTheEndpointBlocks() {
    Design design =
        Examples.patched(
            "{\"Endpoint\":{\"Properties\":{\"RouteTableIds\":[{\"Ref\":\"TableC\"}]}}}");
    assertThat(blockedBy(proof(design, PUT))).isEqualTo("bucket.DENIES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the endpoint taken            | {`StringNotEquals`:{`aws:sourceVpce`:{`Ref`:`Endpoint`}}} "
            + "    | Reaches",
        "the VPC's id for the endpoint | {`StringNotEquals`:{`aws:sourceVpce`:{`Ref`:`Vpc`}}}      "
            + "    | Blocked",
        "the VPC taken                 | {`StringNotEquals`:{`aws:SourceVpc`:{`Ref`:`Vpc`}}}       "
            + "    | Reaches",
        "an id that is not resolved    |"
            + " {`StringNotEquals`:{`aws:sourceVpce`:{`Fn::ImportValue`:`e`}}}| Unknown",
        "the VPC's private addresses   | {`NotIpAddress`:{`aws:VpcSourceIp`:`10.0.0.0/16`}}        "
            + "    | Reaches",
        "half of the subnet            | {`NotIpAddress`:{`aws:VpcSourceIp`:`10.0.2.0/25`}}        "
            + "    | Unknown",
        "a public address              | {`NotIpAddress`:{`aws:SourceIp`:`203.0.113.0/24`}}        "
            + "    | Blocked",
        "the channel's role            |"
            + " {`ArnNotLike`:{`aws:PrincipalArn`:{`Fn::GetAtt`:[`Role`,`Arn`]}}} | Reaches",
        "services of AWS only          | {`BoolIfExists`:{`aws:PrincipalIsAWSService`:`false`}}    "
            + "    | Blocked",
        "plain HTTP                    | {`Bool`:{`aws:SecureTransport`:`false`}}                  "
            + "    | Reaches",
        "an organization               | {`StringNotEquals`:{`aws:PrincipalOrgID`:`o-1`}}          "
            + "    | Unknown",
      })
  void aDenyIsEvaluatedWithTheRequestOfThePath(String name, String condition, String verdict) {
    Design design = Examples.patched(policy("Deny", "s3:PutObject", condition.replace('`', '"')));
    assertThat(proof(design, PUT).verdict().getClass().getSimpleName()).as(name).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "endpoint.SILENT |"
            + " {`Endpoint`:{`Properties`:{`PolicyDocument`:{`Version`:`2012-10-17`,`Statement`:[{`Effect`:`Allow`,`Principal`:`*`,`Action`:`s3:*`,`Resource`:`arn:aws:s3:::other/*`}]}}}}",
        "role.SILENT | {`Role`:{`Properties`:{`Policies`:[]}}}",
        "trust.SILENT |"
            + " {`Role`:{`Properties`:{`AssumeRolePolicyDocument`:{`Version`:`2012-10-17`,`Statement`:[{`Effect`:`Allow`,`Principal`:{`Service`:`ec2.amazonaws.com`},`Action`:`sts:AssumeRole`}]}}}}",
        "bucket.none.otherAccount | {`BucketPolicy`:null,`Bucket`:{`Account`:`444455556666`}}",
        "sg.none.out |"
            + " {`Group`:{`Properties`:{`SecurityGroupEgress`:[{`IpProtocol`:`tcp`,`FromPort`:80,`ToPort`:80,`CidrIp`:`0.0.0.0/0`}]}}}",
      })
  void whatStopsAPutIsNamed(String cause, String patch) {
    String key = blockedBy(proof(Examples.patched(patch.replace('`', '"')), PUT));
    assertThat(key).isIn(cause, cause.replace("none", "refuses"));
  }

  @Test
  void aRoleThatMayWriteOnlyToTheFolderOfTheUrlReaches() {
    Design design = Examples.patched(role("arn:aws:s3:::towpath-archive/a/*"));
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Reaches.class);
    assertThat(blockedBy(proof(design, PUT.replace("/0/", "/1/")))).isEqualTo("role.SILENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "`Type`:`AWS::IAM::Policy` | `PolicyName`:`p`,`Roles`:[{`Ref`:`Role`}] | Reaches",
        "`Type`:`AWS::IAM::ManagedPolicy` | `Roles`:[{`Ref`:`Role`}] | Reaches",
        "`Type`:`AWS::IAM::RolePolicy` | `PolicyName`:`p`,`RoleName`:{`Ref`:`Role`} | Reaches",
        "`Type`:`AWS::IAM::ManagedPolicy` | `Roles`:[] | Blocked",
        "`Type`:`AWS::IAM::ManagedPolicy` | `Roles`:[],`Description`:{`Ref`:`Role`} | Blocked",
        "`Type`:`AWS::IAM::Policy` | `PolicyName`:`p`,`Roles`:{`Fn::If`:[`c`,[{`Ref`:`Role`}],[]]}"
            + " | Unknown"
      })
  void aPolicyBesideTheRoleCountsWhereItIsAttached(String type, String roles, String verdict) {
    String allow =
        "\"PolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}";
    String patch =
        "{`Role`:{`Properties`:{`Policies`:[]}},`Rights`:{%s,`Properties`:{%s,"
                .formatted(type, roles)
            + allow
            + "}}}";
    Verdict found = proof(Examples.patched(patch.replace('`', '"')), PUT).verdict();
    assertThat(found.getClass().getSimpleName()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"arn:aws:iam::111122223333:policy/own\"]",
        "[\"arn:aws:iam::aws:policy/AWSDenyAll\"]",
        "[{\"Fn::Unread\":\"iam:ListAttachedRolePolicies AccessDenied\"}]",
        "{\"Fn::Unread\":\"iam:ListAttachedRolePolicies AccessDenied\"}"
      })
  void anAttachedPolicyWithoutTextMayDenyWhatAnotherAllows(String arns) {
    Design design =
        Examples.patched("{\"Role\":{\"Properties\":{\"ManagedPolicyArns\":" + arns + "}}}");
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void managedPoliciesWithoutTextAreUnknownUnlessAnotherPolicyAllows() {
    String managed = "\"ManagedPolicyArns\":[\"arn:aws:iam::aws:policy/AmazonS3FullAccess\"]";
    Design only = Examples.patched("{\"Role\":{\"Properties\":{\"Policies\":[]," + managed + "}}}");
    Design beside = Examples.patched("{\"Role\":{\"Properties\":{" + managed + "}}}");
    assertThat(proof(only, PUT).verdict()).isInstanceOf(Verdict.Unknown.class);
    assertThat(proof(beside, PUT).verdict()).isInstanceOf(Verdict.Reaches.class);
  }

  @Test
  void aRoleOutsideTheDesignIsUnknown() {
    Design design =
        Examples.patched(
            "{\"Channel\":{\"Properties\":{\"RoleArn\":\"arn:aws:iam::111122223333:role/Other\"}}}");
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void theBucketPolicyMayGrantWhatTheRoleDoesNotHave() {
    Design design =
        Examples.patched(
            "{\"Role\":{\"Properties\":{\"Policies\":[]}},"
                + "\"BucketPolicy\":{\"Properties\":{\"PolicyDocument\":{\"Statement\":["
                + "{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":{\"Fn::GetAtt\":[\"Role\",\"Arn\"]}},"
                + "\"Action\":\"s3:PutObject\",\"Resource\":\"arn:aws:s3:::towpath-archive/*\"}]}}}}");
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Reaches.class);
  }

  @Test
  void aPermissionsBoundaryWithoutTextIsUnknown() {
    Design design =
        Examples.patched(
            "{\"Role\":{\"Properties\":{\"PermissionsBoundary\":\"arn:aws:iam::111122223333:policy/b\"}}}");
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void trustNarrowedToChannelsOfTheAccountIsNoGuess() {
    Design design =
        Examples.patched(
            "{\"Role\":{\"Properties\":{\"AssumeRolePolicyDocument\":{\"Statement\":[{\"Effect\":\"Allow\","
                + "\"Principal\":{\"Service\":\"medialive.amazonaws.com\"},\"Action\":\"sts:AssumeRole\","
                + "\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"111122223333\"},"
                + "\"ArnLike\":{\"aws:SourceArn\":\"arn:aws:medialive:ap-northeast-1:111122223333:channel:*\"}}}]}}}}");
    assertThat(proof(design, PUT).verdict()).isInstanceOf(Verdict.Reaches.class);
  }

  @Test
  void aChannelWithoutVpcOutputNeedsNoPathOfTheVpc() {
    Design design =
        Examples.patched("{\"Channel\":{\"Properties\":{\"Vpc\":null}},\"BucketPolicy\":null}");
    assertThat(Prover.prove(design))
        .allSatisfy(proof -> {
          assertThat(proof.path()).isEmpty();
          assertThat(proof.verdict()).isInstanceOf(Verdict.Reaches.class);
        });
  }

  @Test
  void everyCauseReasonAndEvidenceHasAText() {
    Texts texts = Texts.in(Locale.JAPANESE);
    for (String patch :
        List.of(
            "{" + NO_WAY_OUT + "}",
            "{\"Endpoint\":null,\"BucketPolicy\":null}",
            "{\"Role\":null}")) {
      for (Proof proof : Prover.prove(Examples.patched(patch))) {
        proof.evidence().forEach(e -> assertThat(texts.text(e.statement())).isNotBlank());
        proof.decisions().forEach(d -> assertThat(texts.text(d.what())).isNotBlank());
        if (proof.verdict() instanceof Verdict.Unknown(Message reason, Message remedy)) {
          assertThat(texts.text(reason) + texts.text(remedy)).isNotBlank();
        }
      }
    }
  }

  private static ResourceId id(String id) {
    return ResourceId.of(id);
  }

  private static Proof proof(Design design, String flow) {
    return Prover.prove(design).stream()
        .filter(p -> p.flow().id().equals(flow))
        .findFirst()
        .orElseThrow();
  }

  private static String blockedBy(Proof proof) {
    return proof.verdict() instanceof Verdict.Blocked(Message cause)
        ? cause.key()
        : proof.verdict().toString();
  }

  private static String policy(String effect, String action, String condition) {
    return """
    {"BucketPolicy":{"Properties":{"PolicyDocument":{"Statement":[{"Effect":"%s","Principal":"*",
    "Action":"%s","Resource":["arn:aws:s3:::towpath-archive","arn:aws:s3:::towpath-archive/*"],
    "Condition":%s}]}}}}\
    """
        .formatted(effect, action, condition);
  }

  private static String role(String resource) {
    return """
    {"Role":{"Properties":{"Policies":[{"PolicyName":"p","PolicyDocument":{"Version":"2012-10-17",
    "Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"%s"}]}}]}}}\
    """
        .formatted(resource);
  }
}
