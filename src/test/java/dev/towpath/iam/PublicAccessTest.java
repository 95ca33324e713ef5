package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What S3 counts as a public bucket policy, and whom RestrictPublicBuckets stops. */
class PublicAccessTest {
  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "StringEquals | aws:SourceVpce | vpce-0a1b2c3d | FALSE",
        "StringLike | aws:SourceVpce | vpce-0a1b2c3d | FALSE",
        "StringLike | aws:SourceVpce | vpce-* | TRUE",
        "StringLike | aws:SourceVpce | vpce-0a1b2c3? | TRUE",
        "StringLike | aws:SourceVpce | * | TRUE",
        "StringLike | aws:SourceVpce | ?pce-0a1b2c3d | TRUE",
        "StringEquals | aws:SourceVpc | ${aws:PrincipalTag/vpc} | TRUE",
        "StringEqualsIfExists | aws:SourceVpc | vpc-0a1b2c3d | TRUE",
        "ForAllValues:StringEquals | aws:SourceVpc | vpc-0a1b2c3d | TRUE",
        "ForAnyValue:StringEquals | aws:SourceVpc | vpc-0a1b2c3d | FALSE",
        "StringNotEquals | aws:SourceVpc | vpc-0a1b2c3d | TRUE",
        "StringEquals | AWS:sourcevpc | vpc-0a1b2c3d | FALSE",
        "StringEquals | aws:UserAgent | x | TRUE",
        "StringEquals | s3:prefix | x | TRUE",
        "Bool | aws:SecureTransport | true | TRUE",
        "ArnEquals | aws:SourceArn | arn:aws:sns:eu-west-1:111122223333:t | FALSE",
        "ArnLike | aws:PrincipalArn | arn:aws:iam::111122223333:role/* | TRUE",
        "StringEquals | s3:DataAccessPointAccount | 111122223333 | FALSE",
        "ArnLike | s3:DataAccessPointArn | arn:aws:s3:eu-west-1:111122223333:accesspoint/* | FALSE",
        "ArnLike | s3:DataAccessPointArn | arn:aws:s3:*:111122223333:accesspoint/ap | TRUE",
        "ArnLike | s3:DataAccessPointArn | arn:aws:s3:eu-west-1:*:accesspoint/ap | TRUE",
        "ArnLike | s3:DataAccessPointArn | arn:aws:s3:eu-west-1:111122223333:${aws:userid} | TRUE",
        "StringLike | s3:DataAccessPointArn | arn:aws:s3:* | TRUE",
        "StringEquals | s3:x-amz-server-side-encryption-aws-kms-key-id | k | UNKNOWN",
        "StringLike | s3:x-amz-server-side-encryption-aws-kms-key-id | * | TRUE",
        "StringEquals | aws:PrincipalOrgID | o-a1b2c3d4e5 | FALSE",
        "IpAddress | aws:SourceIp | 203.0.113.0/24 | FALSE",
        "IpAddress | aws:SourceIp | 11.0.0.0/8 | FALSE",
        "IpAddress | aws:SourceIp | 128.0.0.0/7 | TRUE",
        "IpAddress | aws:SourceIp | 2001:db8::/32 | FALSE",
        "IpAddress | aws:SourceIp | 2001:db8::/31 | TRUE",
        "IpAddress | aws:VpcSourceIp | 10.0.0.0/16 | TRUE",
        "IpAddress | aws:SourceIp | nonsense | TRUE",
      })
  void conditionMakesItNonPublic(String operator, String key, String value, Truth expected) {
    assertThat(
            isPublic(
                "'Principal':'*','Condition':{'" + operator + "':{'" + key + "':'" + value + "'}}"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'Principal':'*' | TRUE",
        "'Principal':{'AWS':['444455556666','*']} | TRUE",
        "'Principal':{'AWS':'444455556666'} | FALSE",
        "'Principal':{'Service':'logging.s3.amazonaws.com'} | FALSE",
        "'NotPrincipal':{'AWS':'444455556666'} | TRUE",
        "'Principal':{'AWS':{'Ref':'Partner'}} | UNKNOWN",
        "'Principal':'*','Condition':{'Ref':'Limits'} | UNKNOWN",
        "'Principal':'*','Condition':{'StringEquals':{'aws:SourceVpc':{'Ref':'Vpc'}}} | UNKNOWN",
        "'Principal':'*','Condition':{'Bool':{'aws:SecureTransport':{'Ref':'Tls'}}} | TRUE",
      })
  void principalMakesItPublic(String elements, Truth expected) {
    assertThat(isPublic(elements)).isEqualTo(expected);
  }

  @Test
  void denialIsNotPublic() {
    Policy policy = Sample.policy("{'Effect':'Deny','Principal':'*','Action':'*','Resource':'*'}");
    assertThat(PublicAccess.isPublic(policy)).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "anonymous, EXPLICIT_DENY",
    "arn:aws:iam::444455556666:user/sam, EXPLICIT_DENY",
    "arn:aws:iam::111122223333:user/dev/erin, ALLOWED",
    "logging.s3.amazonaws.com, ALLOWED",
  })
  void publicPolicyLetsInOnlyTheOwnersAccountAndServices(String caller, Decision.Outcome expected) {
    assertThat(decide(caller, "'*'")).isEqualTo(expected);
  }

  @Test
  void nonPublicPolicyStillLetsOtherAccountsIn() {
    assertThat(decide("arn:aws:iam::444455556666:user/sam", "{'AWS':'444455556666'}"))
        .isEqualTo(Decision.Outcome.ALLOWED);
  }

  @Test
  void whetherItIsPublicMayBeUnknown() {
    assertThat(decide("arn:aws:iam::444455556666:user/sam", "{'AWS':['444455556666',{'Ref':'X'}]}"))
        .isEqualTo(Decision.Outcome.UNKNOWN);
  }

  private static Decision.Outcome decide(String caller, String principal) {
    Policy bucket =
        Sample.policy(
            "{'Effect':'Allow','Principal':" + principal + ",'Action':'*','Resource':'*'}");
    Policies policies =
        new Policies(
            List.of(Sample.ALLOW_ALL),
            Optional.of(bucket),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true);
    return Access.decide(Sample.get(Principal.of(caller), Map.of()), policies).outcome();
  }

  private static Truth isPublic(String elements) {
    return PublicAccess.isPublic(
        Sample.policy("{'Effect':'Allow','Action':'*','Resource':'*'," + elements + "}"));
  }
}
