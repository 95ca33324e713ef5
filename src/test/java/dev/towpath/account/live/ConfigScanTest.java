package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.Answers;
import dev.towpath.account.Miss;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An AWS Config aggregator in place of the services: what it records counts, the rest is unknown.
 */
class ConfigScanTest {
  private static final Map<String, String> RECORDS =
      Map.of(
          "AWS::EC2::VPC",
          "{'vpcId':'vpc-0aaaaaaaaaaaaaaaa','cidrBlock':'10.0.0.0/16'}",
          "AWS::EC2::Subnet",
          "{'subnetId':'subnet-0aaaaaaaaaaaaaaaa','vpcId':'vpc-0aaaaaaaaaaaaaaaa','cidrBlock':'10.0.1.0/24','availabilityZone':'ap-northeast-1a'}",
          "AWS::EC2::RouteTable",
          "{'routeTableId':'rtb-0aaaaaaaaaaaaaaaa','vpcId':'vpc-0aaaaaaaaaaaaaaaa','routes':[],'associations':[{'main':true,'routeTableAssociationId':'rtbassoc-0aaaaaaaaaaaaaaaa'}]}",
          "AWS::EC2::VPCEndpoint",
          "{'vpcEndpointId':'vpce-0aaaaaaaaaaaaaaaa','vpcEndpointType':'Gateway','vpcId':'vpc-0aaaaaaaaaaaaaaaa','serviceName':'com.amazonaws.ap-northeast-1.s3','routeTableIds':['rtb-0aaaaaaaaaaaaaaaa'],'state':'available'}",
          "AWS::EC2::SecurityGroup",
          "{'groupId':'sg-0aaaaaaaaaaaaaaaa','groupName':'g','vpcId':'vpc-0aaaaaaaaaaaaaaaa','ipPermissions':[{'ipProtocol':'tcp','fromPort':443,'toPort':443,'ipRanges':['10.0.0.0/8'],'ipv4Ranges':[{'cidrIp':'10.0.0.0/8'}]}],'ipPermissionsEgress':[]}");

  private RecordedAws aws;

  @BeforeEach
  void open() throws Exception {
    aws = new RecordedAws().onEach("SelectAggregateResourceConfig", ConfigScanTest::page);
  }

  @AfterEach
  void close() {
    aws.close();
  }

  /** The one result of a kind, on a second page. */
  private static String page(String request) {
    if (!request.contains("NextToken")) {
      return "{\"Results\":[],\"NextToken\":\"more\"}";
    }
    for (Map.Entry<String, String> kind : RECORDS.entrySet()) {
      if (request.contains("'" + kind.getKey() + "'")) {
        String record =
            "{\"accountId\":\"444455556666\",\"awsRegion\":\"ap-northeast-1\",\"configuration\":"
                + kind.getValue().replace('\'', '"')
                + ",\"tags\":[{\"key\":\"Name\",\"value\":\"live\"}]}";
        return JsonText.writeCompact(Json.of("Results", Json.list(Json.of(record))));
      }
    }
    return "{\"Results\":[]}";
  }

  private ScanResult scan() {
    return new LiveScan(UnaryOperator.identity(), FieldReport.CREDENTIALS)
        .run(
            ScanRequest.of("ap-northeast-1").asking("everything").at(aws.address()),
            ScanProgress.NONE);
  }

  @Test
  void onlyTheAggregatorIsAsked() {
    scan();
    assertThat(aws.seen()).containsOnly("SelectAggregateResourceConfig");
  }

  @Test
  void whatIsRecordedIsReadAsIfTheServicesHadToldIt() {
    ScanResult scan = scan();
    assertThat(scan.answers())
        .extracting(Answers::home)
        .extracting(h -> h.account())
        .containsExactly("444455556666");
    assertThat(scan.design().topology().all(Subnet.class))
        .singleElement()
        .satisfies(subnet -> assertThat(subnet.rest().tag("Name")).contains("live"));
    assertThat(scan.design().topology().all(SubnetRouteTableAssociation.class))
        .singleElement()
        .satisfies(a -> assertThat(a.routeTable().target()).isPresent());
    assertThat(scan.design().topology().all(SecurityGroup.class))
        .singleElement()
        .satisfies(group ->
            assertThat(JsonText.writeCompact(Properties.of(group)))
                .contains("\"SecurityGroupIngress\":[{\"IpProtocol\":\"tcp\"", "10.0.0.0/8"));
  }

  @Test
  void whatConfigDoesNotRecordIsUnknownAndNotNone() {
    ScanResult scan = scan();
    assertThat(scan.design().topology().all(VpcEndpoint.class))
        .singleElement()
        .satisfies(endpoint ->
            assertThat(JsonText.writeCompact(Properties.of(endpoint)))
                .contains("{\"Fn::Unread\":\"ec2:DescribeVpcEndpoints NotInConfig\"}"));
    assertThat(scan.misses())
        .filteredOn(miss -> miss.code().equals("NotInConfig"))
        .extracting(Miss::operation)
        .contains("medialive:ListChannels", "ec2:DescribeNetworkAcls", "iam:GetRole")
        .doesNotContain("ec2:DescribeSubnets", "ec2:DescribeVpcEndpoints");
  }

  @Test
  void anAggregatorThatMayNotBeAskedIsAMissForEachKind() {
    aws.close();
    List<Miss> misses = scan().misses();
    assertThat(misses).hasSizeGreaterThan(5).extracting(Miss::code).containsOnly("NoConnection");
  }
}
