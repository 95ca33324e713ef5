package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Flow;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Prover;
import dev.towpath.proof.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a scan read is proven like what was drawn; what it could not read is never taken for good.
 */
class ScanProofTest {
  private static final String GROUPS =
      """
      <DescribeSecurityGroupsResponse><requestId>r</requestId><securityGroupInfo><item>
        <groupId>sg-0aaaaaaaaaaaaaaaa</groupId><vpcId>vpc-0aaaaaaaaaaaaaaaa</vpcId><groupName>g</groupName>
        <ipPermissionsEgress><item><ipProtocol>-1</ipProtocol><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges></item></ipPermissionsEgress>
      </item></securityGroupInfo></DescribeSecurityGroupsResponse>
      """;
  private static final String ENDPOINTS =
      """
      <DescribeVpcEndpointsResponse><requestId>r</requestId><vpcEndpointSet><item>
        <vpcEndpointId>vpce-0aaaaaaaaaaaaaaaa</vpcEndpointId><vpcEndpointType>Gateway</vpcEndpointType>
        <vpcId>vpc-0aaaaaaaaaaaaaaaa</vpcId><serviceName>com.amazonaws.ap-northeast-1.s3</serviceName><state>available</state>
        <routeTableIdSet><item>rtb-0aaaaaaaaaaaaaaaa</item></routeTableIdSet>
      </item></vpcEndpointSet></DescribeVpcEndpointsResponse>
      """;
  private static final String DNS =
      """
      <DescribeVpcAttributeResponse><requestId>r</requestId><vpcId>vpc-0aaaaaaaaaaaaaaaa</vpcId>
        <enableDnsSupport><value>true</value></enableDnsSupport>
        <enableDnsHostnames><value>true</value></enableDnsHostnames></DescribeVpcAttributeResponse>
      """;
  private static final String INLINE =
      """
      <R><ListRolePoliciesResult><PolicyNames><member>p</member></PolicyNames>
        <IsTruncated>false</IsTruncated></ListRolePoliciesResult></R>
      """;
  private static final String ROLE_POLICY =
      """
      <R><GetRolePolicyResult><RoleName>MediaLiveAccess</RoleName><PolicyName>p</PolicyName><PolicyDocument>
      %7B%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22*%22%2C%22Resource%22%3A%22*%22%7D%7D</PolicyDocument>
      </GetRolePolicyResult></R>
      """
          .replace("<PolicyDocument>\n", "<PolicyDocument>");
  private static final String ROLE =
      """
      <GetRoleResponse><GetRoleResult><Role><RoleName>MediaLiveAccess</RoleName><AssumeRolePolicyDocument>%7B%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22Service%22%3A%22medialive.amazonaws.com%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%7D</AssumeRolePolicyDocument></Role></GetRoleResult></GetRoleResponse>
      """;

  private RecordedAws aws;

  @BeforeEach
  void open() throws IOException {
    aws =
        Recordings.server()
            .on("DescribeSecurityGroups", GROUPS)
            .on("DescribeVpcEndpoints", ENDPOINTS)
            .on("DescribeVpcAttribute", DNS)
            .on("GetRole", ROLE)
            .on("ListRolePolicies", INLINE)
            .on("GetRolePolicy", ROLE_POLICY);
  }

  @AfterEach
  void close() {
    aws.close();
  }

  private List<Verdict> verdicts() {
    ScanResult scan =
        new LiveScan(UnaryOperator.identity(), FieldReport.CREDENTIALS)
            .run(
                ScanRequest.of("ap-northeast-1").at(aws.address()).waiting(Duration.ofSeconds(20)),
                ScanProgress.NONE);
    return Prover.prove(scan.design()).stream()
        .filter(proof -> proof.flow().purpose() == Flow.Purpose.PUT_OBJECTS)
        .map(Proof::verdict)
        .toList();
  }

  @Test
  void bothPipelinesReachTheBucketThroughTheEndpoint() {
    assertThat(verdicts()).hasSize(2).allMatch(Verdict.Reaches.class::isInstance);
  }

  @Test
  void aBucketPolicyThatDeniesIsFoundByAScan() {
    aws.on(
        "GetBucketPolicy",
        """
        {"Version":"2012-10-17","Statement":[{"Sid":"OtherEndpoint","Effect":"Deny","Principal":"*",
          "Action":"s3:*","Resource":"*",
          "Condition":{"StringNotEquals":{"aws:sourceVpce":"vpce-0bbbbbbbbbbbbbbbb"}}}]}
        """);
    assertThat(verdicts()).hasSize(2).allMatch(Verdict.Blocked.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "DescribeVpcs",
    "DescribeVpcAttribute",
    "DescribeSubnets",
    "DescribeRouteTables",
    "DescribeVpcEndpoints",
    "DescribeSecurityGroups",
    "DescribeNetworkAcls",
    "HeadBucket",
    "GetBucketPolicy",
    "GetRole",
    "ListRolePolicies",
    "ListAttachedRolePolicies",
    "GetRolePolicy",
    "DescribeChannel 1234567"
  })
  void whatMayNotBeReadNeverCountsAsGood(String operation) {
    aws.refuse(operation, 403, "AccessDenied");
    assertThat(verdicts()).noneMatch(Verdict.Reaches.class::isInstance);
  }
}
