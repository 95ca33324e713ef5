package dev.towpath.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keys and ACLs add to the argument of a put. */
class ObjectRulesTest {
  private static final String S3_ONLY = "'Action':'s3:*'";
  private static final String S3_AND_KEY = "'Action':['s3:*','kms:GenerateDataKey']";
  private static final String OWN_KEY = "{'Ref':'Key'}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'Fn::GetAtt':['Role','Arn']}               | 'Action':'s3:*'                            | Reaches | kms.key.ALLOWS",
        "'arn:aws:iam::111122223333:root'            | 'Action':'s3:*'                            | Blocked | kms.caller",
        "'arn:aws:iam::111122223333:root'            | 'Action':['s3:*','kms:GenerateDataKey']    | Unknown | kms.parts",
        "'arn:aws:iam::111122223333:root'            | 'Action':['s3:*','kms:GenerateDataKey','kms:Decrypt'] | Reaches | kms.key.ALLOWS",
        "'arn:aws:iam::111122223333:role/Other'      | 'Action':'*'                               | Blocked | kms.key.SILENT",
        "{'Fn::ImportValue':'somebody'}              | 'Action':'*'                               | Unknown | kms.key.UNKNOWN",
        "'*'                                         | 'Action':'s3:*'                            | Reaches | kms.key.ALLOWS",
      })
  void theKeyMustLetTheRoleUseIt(String principal, String action, String verdict, String said) {
    Proof proof = put(encrypted(OWN_KEY, principal, action));
    assertThat(proof.verdict().getClass().getSimpleName()).isEqualTo(verdict);
    assertThat(proof.decisions()).extracting(d -> d.what().key()).contains(said);
  }

  @Test
  void theKeyThatAwsManagesLetsInTheAccount() {
    Proof proof = put(encrypted("'alias/aws/s3'", "'*'", S3_ONLY));
    assertThat(proof.verdict()).isInstanceOf(Verdict.Reaches.class);
    assertThat(proof.decisions()).extracting(d -> d.what().key()).contains("kms.managed");
  }

  @Test
  void theKeyThatAwsManagesLetsInNoOtherAccount() {
    Proof proof =
        put(
            patched(
                """
                {'Bucket':{'Account':'444455556666','Properties':{'BucketEncryption':
                   {'ServerSideEncryptionConfiguration':[{'ServerSideEncryptionByDefault':{'SSEAlgorithm':'aws:kms'}}]}}},
                 'BucketPolicy':{'Account':'444455556666','Properties':{'PolicyDocument':{'Statement':[
                   {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::111122223333:root'},'Action':'s3:*',
                    'Resource':'arn:aws:s3:::towpath-archive/*'}]}}}}\
                """));
    assertThat(proof.verdict()).isInstanceOf(Verdict.Blocked.class);
    assertThat(proof.decisions())
        .extracting(d -> d.what().key())
        .contains("kms.managed.otherAccount");
  }

  @Test
  void aKeyOutsideTheDesignIsNotGuessed() {
    Design design = encrypted("'arn:aws:kms:ap-northeast-1:111122223333:key/a'", "'*'", S3_AND_KEY);
    assertThat(put(design).verdict()).isInstanceOf(Verdict.Unknown.class);
    LockOut rights = LockOut.simulate(design, bucket(design));
    LockOut.Caller root = rights.callers(LockOut.Kind.ROOT).getFirst();
    assertThat(rights.cell(root, "s3:GetObject").outcome()).isEqualTo(LockOut.Outcome.UNKNOWN);
    assertThat(rights.cell(root, "s3:ListBucket").outcome()).isEqualTo(LockOut.Outcome.ALLOWED);
  }

  @Test
  void aKeyThatNamesOneRoleShutsOutTheOthers() {
    Design design = encrypted(OWN_KEY, "{'Fn::GetAtt':['Role','Arn']}", S3_ONLY);
    LockOut rights = LockOut.simulate(design, bucket(design));
    LockOut.Caller administrator = rights.callers(LockOut.Kind.ADMINISTRATOR).getFirst();
    assertThat(rights.cell(administrator, "s3:GetObject").outcome())
        .isEqualTo(LockOut.Outcome.NOT_ALLOWED);
    assertThat(rights.canRepair(administrator)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC_READ, BucketOwnerEnforced, Blocked",
    "PUBLIC_READ, ObjectWriter, Reaches",
    "PUBLIC_READ, '', Unknown",
    "BUCKET_OWNER_FULL_CONTROL, BucketOwnerEnforced, Reaches",
    "'', BucketOwnerEnforced, Reaches",
  })
  void aBucketWhoseOwnerOwnsAllTakesNoAcl(String acl, String ownership, String verdict) {
    assertThat(put(withAcl(acl, ownership, "")).verdict().getClass().getSimpleName())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "BUCKET_OWNER_FULL_CONTROL, Reaches",
    "BUCKET_OWNER_READ, Blocked",
    "'', Blocked",
  })
  void aPolicyMayAskForAnAcl(String acl, String verdict) {
    String policy =
        """
        ,'BucketPolicy':{'Properties':{'PolicyDocument':{'Statement':[
          {'Effect':'Deny','Principal':'*','Action':'s3:PutObject','Resource':'arn:aws:s3:::towpath-archive/*',
           'Condition':{'StringNotEquals':{'s3:x-amz-acl':'bucket-owner-full-control'}}}]}}}\
        """;
    assertThat(put(withAcl(acl, "ObjectWriter", policy)).verdict().getClass().getSimpleName())
        .isEqualTo(verdict);
  }

  private static Design withAcl(String acl, String ownership, String more) {
    String archive =
        acl.isEmpty()
            ? "{}"
            : "{'ArchiveCdnSettings':{'ArchiveS3Settings':{'CannedAcl':'" + acl + "'}}}";
    String controls =
        ownership.isEmpty()
            ? "{}"
            : "{'OwnershipControls':{'Rules':[{'ObjectOwnership':'" + ownership + "'}]}}";
    return patched(
        """
        {'Bucket':{'Properties':%s},
         'Channel':{'Properties':{'EncoderSettings':{'OutputGroups':[{'Name':'archive',
           'OutputGroupSettings':{'ArchiveGroupSettings':%s},
           'Outputs':[{'OutputName':'archive','OutputSettings':{'ArchiveOutputSettings':{}}}]}]}}}%s}\
        """
            .formatted(
                controls,
                archive.equals("{}")
                    ? "{'Destination':{'DestinationRefId':'archive'}}"
                    : "{'Destination':{'DestinationRefId':'archive'},"
                        + archive.substring(1, archive.length() - 1)
                        + "}",
                more));
  }

  private static Design encrypted(String key, String principal, String action) {
    return patched(
        """
        {'Bucket':{'Properties':{'BucketEncryption':{'ServerSideEncryptionConfiguration':[
           {'ServerSideEncryptionByDefault':{'SSEAlgorithm':'aws:kms','KMSMasterKeyID':%s}}]}}},
         'Key':{'Type':'AWS::KMS::Key','Properties':{'KeyPolicy':{'Version':'2012-10-17','Statement':[
           {'Effect':'Allow','Principal':{'AWS':%s},'Action':'kms:*','Resource':'*'}]}}},
         'Role':{'Properties':{'Policies':[{'PolicyName':'all','PolicyDocument':{'Version':'2012-10-17',
           'Statement':[{'Effect':'Allow',%s,'Resource':'*'}]}}]}}}\
        """
            .formatted(key, principal, action));
  }

  private static Design patched(String patch) {
    return Examples.patched(patch.replace('\'', '"'));
  }

  private static Bucket bucket(Design design) {
    return design.topology().get(ResourceId.of("Bucket"), Bucket.class).orElseThrow();
  }

  private static Proof put(Design design) {
    return Prover.prove(design).stream()
        .filter(proof -> proof.flow().id().equals("Channel/archive/0/put-objects"))
        .findFirst()
        .orElseThrow();
  }
}
