package dev.towpath.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is locked out by which policy. */
class LockOutTest {
  private static final String EVERYTHING_OUTSIDE =
      """
      {"Effect":"Deny","Principal":"*","Action":"s3:*",
       "Resource":["arn:aws:s3:::towpath-archive","arn:aws:s3:::towpath-archive/*"],
       "Condition":{"StringNotEquals":{"aws:sourceVpce":{"Ref":"Endpoint"}}%s}}\
      """;

  @Test
  void denyingEverythingOutsideTheEndpointLocksAdministratorsOutOfThePolicy() {
    LockOut lockOut = simulate(EVERYTHING_OUTSIDE.formatted(""));
    assertThat(repairers(lockOut)).containsExactlyInAnyOrder("ROOT", "INSTANCE", "INSTANCE");
    assertThat(outcome(lockOut, LockOut.Kind.ADMINISTRATOR, "s3:PutBucketPolicy"))
        .isEqualTo(LockOut.Outcome.DENIED);
  }

  @Test
  void theChannelStillWritesThroughTheEndpoint() {
    assertThat(
            outcome(
                simulate(EVERYTHING_OUTSIDE.formatted("")), LockOut.Kind.CHANNEL, "s3:PutObject"))
        .isEqualTo(LockOut.Outcome.ALLOWED);
  }

  @Test
  void denyingOnlyObjectWritesLocksNobodyOutOfThePolicy() {
    LockOut lockOut = simulate(EVERYTHING_OUTSIDE.formatted("").replace("s3:*", "s3:PutObject"));
    assertThat(lockOut.canRepair(one(lockOut, LockOut.Kind.ADMINISTRATOR))).isTrue();
    assertThat(outcome(lockOut, LockOut.Kind.ADMINISTRATOR, "s3:PutObject"))
        .isEqualTo(LockOut.Outcome.DENIED);
  }

  @Test
  void denyingPutsLeavesTheDeletionOfThePolicy() {
    LockOut lockOut = simulate(EVERYTHING_OUTSIDE.formatted("").replace("s3:*", "s3:Put*"));
    LockOut.Caller administrator = one(lockOut, LockOut.Kind.ADMINISTRATOR);
    assertThat(lockOut.cell(administrator, "s3:PutBucketPolicy").outcome())
        .isEqualTo(LockOut.Outcome.DENIED);
    assertThat(lockOut.canRepair(administrator)).isTrue();
  }

  @Test
  void anExemptedRoleCanRepairThePolicy() {
    LockOut lockOut =
        simulate(
            EVERYTHING_OUTSIDE.formatted(
                ",\"ArnNotLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::111122223333:role/ops-*\"}"));
    assertThat(lockOut.canRepair(one(lockOut, LockOut.Kind.NAMED))).isTrue();
    assertThat(lockOut.canRepair(one(lockOut, LockOut.Kind.ADMINISTRATOR))).isFalse();
  }

  @Test
  void aConditionOnTheCallersPublicAddressIsNoGuess() {
    LockOut lockOut =
        simulate(
            EVERYTHING_OUTSIDE.replace(
                "\"StringNotEquals\":{\"aws:sourceVpce\":{\"Ref\":\"Endpoint\"}}%s",
                "\"NotIpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}"));
    assertThat(outcome(lockOut, LockOut.Kind.ADMINISTRATOR, "s3:PutBucketPolicy"))
        .isEqualTo(LockOut.Outcome.UNKNOWN);
  }

  @Test
  void rootOfTheOwnersAccountAlwaysKeepsThePolicy() {
    LockOut lockOut =
        simulate(
            """
            {"Effect":"Deny","Principal":"*","Action":"*",
             "Resource":["arn:aws:s3:::towpath-archive","arn:aws:s3:::towpath-archive/*"]}\
            """);
    assertThat(repairers(lockOut)).containsExactly("ROOT");
    assertThat(outcome(lockOut, LockOut.Kind.ROOT, "s3:GetObject"))
        .isEqualTo(LockOut.Outcome.DENIED);
  }

  @Test
  void withoutPolicyOnlyOtherAccountsStayOutside() {
    Design design = Examples.patched("{\"BucketPolicy\":null}");
    LockOut lockOut = LockOut.simulate(design, bucket(design));
    assertThat(lockOut.canRepair(one(lockOut, LockOut.Kind.ADMINISTRATOR))).isTrue();
    assertThat(lockOut.canRepair(one(lockOut, LockOut.Kind.OTHER_ACCOUNT))).isFalse();
  }

  @Test
  void aSubnetWithoutAnyWayToS3SaysSo() {
    Design design = Examples.patched("{\"PrivateAUses\":null,\"BucketPolicy\":null}");
    LockOut lockOut = LockOut.simulate(design, bucket(design));
    LockOut.Caller caller =
        lockOut.callers(LockOut.Kind.INSTANCE).stream()
            .filter(c -> c.resource().equals(Optional.of(ResourceId.of("PrivateA"))))
            .findFirst()
            .orElseThrow();
    assertThat(lockOut.cell(caller, "s3:GetObject").outcome()).isEqualTo(LockOut.Outcome.NO_WAY);
  }

  private static Design server(String rolePolicy) {
    return Examples.patched(
        """
        {"Profile":{"Type":"AWS::IAM::InstanceProfile","Properties":{"Roles":[{"Ref":"ServerRole"}]}},
         "ServerRole":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[
           {"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]},
           "Policies":[{"PolicyName":"p","PolicyDocument":{"Version":"2012-10-17","Statement":[%s]}}]}},
         "Server":{"Type":"AWS::EC2::Instance","Properties":{"SubnetId":{"Ref":"PrivateA"},
           "IamInstanceProfile":{"Ref":"Profile"}}}}\
        """
            .formatted(rolePolicy));
  }

  private static LockOut.Caller server(LockOut lockOut) {
    return lockOut.callers(LockOut.Kind.INSTANCE).stream()
        .filter(c -> c.resource().equals(Optional.of(ResourceId.of("Server"))))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anInstanceCallsByTheRoleOfItsProfile() {
    Design design = server("{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}");
    LockOut lockOut = LockOut.simulate(design, bucket(design));
    assertThat(lockOut.cell(server(lockOut), "s3:GetObject").outcome())
        .isEqualTo(LockOut.Outcome.ALLOWED);
    assertThat(lockOut.cell(server(lockOut), "s3:DeleteBucketPolicy").outcome())
        .isEqualTo(LockOut.Outcome.NOT_ALLOWED);
    assertThat(Texts.in(Locale.ENGLISH).text(server(lockOut).name()))
        .isEqualTo("role ServerRole of instance Server, from its network interface");
  }

  @Test
  void whatIsUnresolvedInThePolicyIsUnknownAndNeverALockOutOrAllClear() {
    LockOut lockOut =
        simulate(
            """
            {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*",
             "Condition":{"StringNotEquals":{"aws:SourceVpc":{"Fn::ImportValue":"vpc"}}}}\
            """);
    assertThat(outcome(lockOut, LockOut.Kind.ADMINISTRATOR, "s3:PutBucketPolicy"))
        .as("from outside the key is missing, whatever the value is")
        .isEqualTo(LockOut.Outcome.DENIED);
    assertThat(outcome(lockOut, LockOut.Kind.CHANNEL, "s3:PutObject"))
        .isEqualTo(LockOut.Outcome.UNKNOWN);
    assertThat(outcome(lockOut, LockOut.Kind.ROOT, "s3:DeleteBucketPolicy"))
        .isEqualTo(LockOut.Outcome.ALLOWED);
    LockOut open = simulate("{\"Fn::Transform\":{\"Name\":\"x\"}}");
    assertThat(outcome(open, LockOut.Kind.ADMINISTRATOR, "s3:PutBucketPolicy"))
        .isEqualTo(LockOut.Outcome.UNKNOWN);
  }

  @Test
  void ofTwoPoliciesNobodyCanSayWhichCounts() {
    Design design =
        Examples.patched(
            """
            {"Second":{"Type":"AWS::S3::BucketPolicy","Properties":{"Bucket":{"Ref":"Bucket"},"PolicyDocument":{
               "Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}}}}\
            """);
    LockOut lockOut = LockOut.simulate(design, bucket(design));
    assertThat(outcome(lockOut, LockOut.Kind.ADMINISTRATOR, "s3:PutBucketPolicy"))
        .isEqualTo(LockOut.Outcome.UNKNOWN);
    assertThat(outcome(lockOut, LockOut.Kind.ROOT, "s3:PutBucketPolicy"))
        .isEqualTo(LockOut.Outcome.ALLOWED);
  }

  @Test
  void aDenialOfRootLeavesRootThePolicyCallsAlone() {
    LockOut lockOut =
        simulate(
            """
            {"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"s3:*",
             "Resource":["arn:aws:s3:::towpath-archive","arn:aws:s3:::towpath-archive/*"]}\
            """);
    assertThat(repairers(lockOut)).containsExactly("ROOT");
    assertThat(outcome(lockOut, LockOut.Kind.ROOT, "s3:GetObject"))
        .isEqualTo(LockOut.Outcome.DENIED);
    assertThat(outcome(lockOut, LockOut.Kind.ADMINISTRATOR, "s3:GetObject"))
        .as("the root ARN as Principal means the whole account")
        .isEqualTo(LockOut.Outcome.DENIED);
  }

  private static LockOut simulate(String statement) {
    Design design =
        Examples.patched(
            "{\"BucketPolicy\":{\"Properties\":{\"PolicyDocument\":{\"Statement\":["
                + statement
                + "]}}}}");
    return LockOut.simulate(design, bucket(design));
  }

  private static Bucket bucket(Design design) {
    return design.topology().get(ResourceId.of("Bucket"), Bucket.class).orElseThrow();
  }

  private static LockOut.Caller one(LockOut lockOut, LockOut.Kind kind) {
    return lockOut.callers(kind).getFirst();
  }

  private static LockOut.Outcome outcome(LockOut lockOut, LockOut.Kind kind, String action) {
    return lockOut.cell(one(lockOut, kind), action).outcome();
  }

  private static List<String> repairers(LockOut lockOut) {
    return lockOut.callers().stream().filter(lockOut::canRepair).map(c -> c.kind().name()).toList();
  }
}
