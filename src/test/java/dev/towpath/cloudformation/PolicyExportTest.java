package dev.towpath.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Message;
import dev.towpath.model.VpcEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyExportTest {
  private static Export bucketPolicy(Design design) {
    Bucket bucket = design.topology().all(Bucket.class).findFirst().orElseThrow();
    return (Export) PolicyExport.bucketPolicy(design, bucket);
  }

  /**
   * A bucket policy of one statement about one resource, in a design with an undeployed endpoint.
   */
  private static Export policyAbout(String resource) {
    return bucketPolicy(
        Drawn.text(
            """
            {"Archive": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "archive"}},
             "Unnamed": {"Type": "AWS::EC2::VPC"},
             "Nameless": {"Type": "AWS::IAM::Role"},
             "Uploader": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "uploader"}},
             "Server": {"Type": "AWS::EC2::Instance", "Properties": {"PrivateIpAddress": "10.0.0.4"}},
             "S3": {"Type": "AWS::EC2::VPCEndpoint"},
             "vpce-0123456789abcdef0": {"Type": "AWS::EC2::VPCEndpoint"},
             "P": {"Type": "AWS::S3::BucketPolicy", "Properties":
               {"Bucket": {"Ref": "Archive"}, "PolicyDocument": {"Statement": %s}}}}
            """
                .formatted(resource)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"Ref\":\"Archive\"} | archive",
        "{\"Fn::GetAtt\":[\"Archive\",\"Arn\"]} | arn:aws:s3:::archive",
        "{\"Fn::Sub\":\"${Archive.Arn}/*\"} | arn:aws:s3:::archive/*",
        "{\"Fn::Join\":[\"/\",[{\"Fn::GetAtt\":\"Archive.Arn\"},\"*\"]]} | arn:aws:s3:::archive/*",
        "{\"Fn::Sub\":[\"${X}-${Archive}\",{\"X\":\"a\"}]} | a-archive",
        "{\"Ref\":\"vpce-0123456789abcdef0\"} | vpce-0123456789abcdef0",
        "{\"Fn::GetAtt\":[\"Uploader\",\"Arn\"]} | arn:aws:iam::444455556666:role/uploader",
        "{\"Fn::Sub\":\"arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*\"} | arn:aws:iam::444455556666:role/*",
        "{\"Fn::GetAtt\":[\"Server\",\"PrivateIp\"]} | 10.0.0.4",
        "\"${aws:username}\" | ${aws:username}",
      })
  void whatIsKnownIsWrittenPlainly(String json, String text) {
    Export export = policyAbout(json);
    assertThat(export.text()).contains("\"Statement\": \"" + text + "\"");
    assertThat(export.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"Ref\":\"S3\"} | REPLACE-WITH-S3-ID | placeholder.id",
        "{\"Fn::Sub\":\"x-${S3}\"} | x-REPLACE-WITH-S3-ID | placeholder.id",
        "{\"Ref\":\"Unnamed\"} | REPLACE-WITH-Unnamed-ID | placeholder.id",
        "{\"Fn::GetAtt\":[\"Nameless\",\"Arn\"]} | arn:aws:iam::444455556666:role/REPLACE-WITH-Nameless-NAME | placeholder.name",
        "{\"Ref\":\"Stage\"} | REPLACE-WITH-Stage | placeholder.unknown",
        "{\"Fn::ImportValue\":\"other-stack\"} | REPLACE-WITH-ImportValue-VALUE | placeholder.function",
        "{\"Fn::Sub\":\"${Server.PublicIp}\"} | REPLACE-WITH-Server-PublicIp | placeholder.attribute",
      })
  void whatIsOnlyKnownAfterDeploymentIsAMarkedPlace(String json, String text, String note) {
    Export export = policyAbout(json);
    assertThat(export.text()).contains("\"Statement\": \"" + text + "\"");
    assertThat(export.notes()).extracting(Message::key).containsExactly(note);
  }

  @Test
  void theDocumentationAccountIsNobodysAccount() {
    Design design = Drawn.file("archive").at(Home.DEFAULT);
    assertThat(bucketPolicy(design).text())
        .contains("arn:aws:iam::REPLACE-WITH-ACCOUNT-ID:role/admin")
        .doesNotContain(Home.DEFAULT.account());
  }

  @Test
  void aBucketWithoutPolicyIsAProblem() {
    Design design = Drawn.text("{\"Archive\": {\"Type\": \"AWS::S3::Bucket\"}}");
    Bucket bucket = design.topology().all(Bucket.class).findFirst().orElseThrow();
    assertThat(PolicyExport.bucketPolicy(design, bucket))
        .isEqualTo(new ExportProblem(Message.of("cloudformation", "noBucketPolicy", "Archive")));
  }

  @Test
  void anEndpointPolicyGivenAsTextIsExportedAsJson() {
    Design design =
        Drawn.text(
            "{\"E\": {\"Type\": \"AWS::EC2::VPCEndpoint\", \"Properties\": {\"PolicyDocument\":"
                + " \"{\\\"Statement\\\":[]}\"}}}");
    VpcEndpoint endpoint = design.topology().all(VpcEndpoint.class).findFirst().orElseThrow();
    assertThat(PolicyExport.endpointPolicy(design, endpoint))
        .isEqualTo(new Export("{\n  \"Statement\": []\n}\n", java.util.List.of()));
  }

  @Test
  void anEndpointPolicyThatCannotBeReadIsAProblem() {
    Design design =
        Drawn.text(
            "{\"C\": {\"Type\":"
                + " \"AWS::EC2::VPCEndpoint\", \"Properties\": {\"PolicyDocument\":"
                + " {\"Fn::Unread\": \"x\"}}}, \"B\": {\"Type\":"
                + " \"AWS::EC2::VPCEndpoint\", \"Properties\": {\"PolicyDocument\": \"{\"}}}");
    assertThat(design.topology().all(VpcEndpoint.class))
        .extracting(endpoint -> PolicyExport.endpointPolicy(design, endpoint))
        .containsExactly(
            new ExportProblem(Message.of("cloudformation", "noPolicyObject", "B")),
            new ExportProblem(Message.of("cloudformation", "unreadablePolicy", "C")));
  }

  @Test
  void anEndpointWithoutPolicyHasTheDefaultOne() {
    Design design = Drawn.text("{\"A\": {\"Type\": \"AWS::EC2::VPCEndpoint\"}}");
    VpcEndpoint endpoint = design.topology().all(VpcEndpoint.class).findFirst().orElseThrow();
    assertThat(PolicyExport.endpointPolicy(design, endpoint))
        .isInstanceOfSatisfying(
            Export.class,
            export -> {
              assertThat(export.text()).contains("\"Effect\": \"Allow\"");
              assertThat(export.notes())
                  .containsExactly(Message.of("cloudformation", "defaultEndpointPolicy", "A"));
            });
  }
}
