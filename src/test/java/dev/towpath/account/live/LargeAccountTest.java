package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Validator;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.diagram.DrawingMaker;
import dev.towpath.diagram.DrawingOptions;
import dev.towpath.model.Design;
import dev.towpath.model.Instance;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Vpc;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Prover;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An account of 50 VPCs, 500 subnets and 5,000 instances, with channels that send to buckets out of
 * each of the VPCs, from the first call to the drawing.
 */
class LargeAccountTest {
  private static final int VPCS = 50;
  private static final int SUBNETS = 500;
  private static final int INSTANCES = 5_000;
  private static final int CHANNELS = 100;
  private static final int PAGE = 500;
  private static final Pattern NEXT = Pattern.compile("NextToken=(\\d+)");

  private static String id(String kind, int number) {
    return kind + "-%017x".formatted(number + 1);
  }

  private static UnaryOperator<String> pages(
      String operation, String set, int size, IntFunction<String> item) {
    return form -> {
      Matcher next = NEXT.matcher(form);
      int from = next.find() ? Integer.parseInt(next.group(1)) : 0;
      int to = Math.min(size, from + PAGE);
      String items =
          IntStream.range(from, to)
              .mapToObj(i -> "<item>" + item.apply(i) + "</item>")
              .collect(Collectors.joining());
      String more = to < size ? "<nextToken>" + to + "</nextToken>" : "";
      return "<%sResponse><%s>%s</%s>%s</%sResponse>"
          .formatted(operation, set, items, set, more, operation);
    };
  }

  private static String vpc(int i) {
    return "<vpcId>%s</vpcId><cidrBlock>10.%d.0.0/16</cidrBlock>".formatted(id("vpc", i), i);
  }

  private static String subnet(int i) {
    return "<subnetId>%s</subnetId><vpcId>%s</vpcId><cidrBlock>10.%d.%d.0/24</cidrBlock><availabilityZone>ap-northeast-1%s</availabilityZone>"
        .formatted(id("subnet", i), id("vpc", i / 10), i / 10, i % 10, i % 2 == 0 ? "a" : "c");
  }

  private static String reservation(int i) {
    int subnet = i / 10;
    return "<reservationId>%s</reservationId><instancesSet><item><instanceId>%s</instanceId><subnetId>%s</subnetId><vpcId>%s</vpcId><privateIpAddress>10.%d.%d.%d</privateIpAddress></item></instancesSet>"
        .formatted(
            id("r", i),
            id("i", i),
            id("subnet", subnet),
            id("vpc", subnet / 10),
            subnet / 10,
            subnet % 10,
            10 + i % 10);
  }

  private static String group(int i) {
    return "<groupId>%s</groupId><vpcId>%s</vpcId><groupName>channels</groupName><groupDescription>c</groupDescription><ipPermissionsEgress><item><ipProtocol>-1</ipProtocol><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges></item></ipPermissionsEgress>"
        .formatted(id("sg", i), id("vpc", i));
  }

  /** The private one of a VPC, its main one, and the public one of its first subnet. */
  private static String table(int i) {
    int vpc = i / 2;
    String out =
        i % 2 == 0
            ? "<natGatewayId>" + id("nat", vpc) + "</natGatewayId>"
            : "<gatewayId>" + id("igw", vpc) + "</gatewayId>";
    String used =
        i % 2 == 0
            ? "<main>true</main>"
            : "<main>false</main><subnetId>" + id("subnet", vpc * 10) + "</subnetId>";
    String endpoint =
        i % 2 == 0
            ? "<item><destinationPrefixListId>pl-61a54008</destinationPrefixListId><gatewayId>"
                + id("vpce", vpc)
                + "</gatewayId><state>active</state></item>"
            : "";
    return "<routeTableId>%s</routeTableId><vpcId>%s</vpcId><routeSet><item><destinationCidrBlock>10.%d.0.0/16</destinationCidrBlock><gatewayId>local</gatewayId><state>active</state></item><item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock>%s<state>active</state></item>%s</routeSet><associationSet><item>%s<routeTableAssociationId>%s</routeTableAssociationId><routeTableId>%s</routeTableId></item></associationSet>"
        .formatted(
            id("rtb", i),
            id("vpc", vpc),
            vpc,
            out,
            endpoint,
            used,
            id("rtbassoc", i),
            id("rtb", i));
  }

  private static String nat(int i) {
    return "<natGatewayId>%s</natGatewayId><subnetId>%s</subnetId><vpcId>%s</vpcId><state>available</state><connectivityType>public</connectivityType>"
        .formatted(id("nat", i), id("subnet", i * 10), id("vpc", i));
  }

  private static String gateway(int i) {
    return "<internetGatewayId>%s</internetGatewayId><attachmentSet><item><vpcId>%s</vpcId><state>available</state></item></attachmentSet>"
        .formatted(id("igw", i), id("vpc", i));
  }

  private static String endpoint(int i) {
    return "<vpcEndpointId>%s</vpcEndpointId><vpcEndpointType>Gateway</vpcEndpointType><vpcId>%s</vpcId><serviceName>com.amazonaws.ap-northeast-1.s3</serviceName><state>available</state><routeTableIdSet><item>%s</item></routeTableIdSet>"
        .formatted(id("vpce", i), id("vpc", i), id("rtb", 2 * i));
  }

  private static String acl(int i) {
    return "<networkAclId>%s</networkAclId><vpcId>%s</vpcId><default>true</default><entrySet><item><ruleNumber>100</ruleNumber><protocol>-1</protocol><ruleAction>allow</ruleAction><egress>true</egress><cidrBlock>0.0.0.0/0</cidrBlock></item><item><ruleNumber>100</ruleNumber><protocol>-1</protocol><ruleAction>allow</ruleAction><egress>false</egress><cidrBlock>0.0.0.0/0</cidrBlock></item></entrySet>"
        .formatted(id("acl", i), id("vpc", i));
  }

  private static String channel(int i, boolean whole) {
    int vpc = i % VPCS;
    String encoder =
        whole
            ? ",\"encoderSettings\":{\"outputGroups\":[{\"name\":\"Archive\",\"outputGroupSettings\":{\"archiveGroupSettings\":{\"destination\":{\"destinationRefId\":\"d\"}}}}]}"
            : "";
    return """
    {"id":"%d","name":"channel-%d","channelClass":"STANDARD","roleArn":"arn:aws:iam::111122223333:role/MediaLiveAccess",
     "destinations":[{"id":"d","settings":[{"url":"s3ssl://archive-%d/live/a"},{"url":"s3ssl://archive-%d/live/b"}]}],
     "vpc":{"subnetIds":["%s","%s"],"securityGroupIds":["%s"],"networkInterfaceIds":[]}%s}
    """
        .formatted(
            1000 + i,
            i,
            i % 10,
            i % 10,
            id("subnet", vpc * 10 + 2),
            id("subnet", vpc * 10 + 3),
            id("sg", vpc),
            encoder);
  }

  private static void media(RecordedAws aws) {
    aws.on(
        "ListChannels",
        IntStream.range(0, CHANNELS)
            .mapToObj(i -> channel(i, false))
            .collect(Collectors.joining(",", "{\"channels\":[", "]}")));
    for (int i = 0; i < CHANNELS; i++) {
      aws.on("DescribeChannel " + (1000 + i), channel(i, true));
    }
    String endpoints =
        IntStream.range(0, VPCS)
            .mapToObj(i -> "\"" + id("vpce", i) + "\"")
            .collect(Collectors.joining(","));
    aws.on(
        "GetBucketPolicy",
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:PutObject\",\"Resource\":\"*\",\"Condition\":{\"StringNotEquals\":{\"aws:sourceVpce\":["
            + endpoints
            + "]}}}]}");
  }

  private static void network(RecordedAws aws) {
    aws.onEach(
            "DescribeSecurityGroups",
            pages("DescribeSecurityGroups", "securityGroupInfo", VPCS, LargeAccountTest::group))
        .onEach(
            "DescribeRouteTables",
            pages("DescribeRouteTables", "routeTableSet", 2 * VPCS, LargeAccountTest::table))
        .onEach(
            "DescribeNatGateways",
            pages("DescribeNatGateways", "natGatewaySet", VPCS, LargeAccountTest::nat))
        .onEach(
            "DescribeInternetGateways",
            pages(
                "DescribeInternetGateways", "internetGatewaySet", VPCS, LargeAccountTest::gateway))
        .onEach(
            "DescribeVpcEndpoints",
            pages("DescribeVpcEndpoints", "vpcEndpointSet", VPCS, LargeAccountTest::endpoint))
        .onEach(
            "DescribeNetworkAcls",
            pages("DescribeNetworkAcls", "networkAclSet", VPCS, LargeAccountTest::acl));
  }

  private static <T> T timed(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    System.out.println(
        stage + ": " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
    return result;
  }

  @Test
  void everythingIsReadLaidOutProvenAndDrawn() throws Exception {
    try (RecordedAws aws = new RecordedAws()) {
      aws.onEach("DescribeVpcs", pages("DescribeVpcs", "vpcSet", VPCS, LargeAccountTest::vpc))
          .onEach(
              "DescribeSubnets",
              pages("DescribeSubnets", "subnetSet", SUBNETS, LargeAccountTest::subnet))
          .onEach(
              "DescribeInstances",
              pages(
                  "DescribeInstances", "reservationSet", INSTANCES, LargeAccountTest::reservation));
      network(aws);
      media(aws);
      Design scanned =
          timed(
                  "scan",
                  () ->
                      new LiveScan(UnaryOperator.identity(), FieldReport.CREDENTIALS)
                          .run(
                              ScanRequest.of("ap-northeast-1").at(aws.address()),
                              ScanProgress.NONE))
              .design();
      assertThat(scanned.topology().all(Vpc.class)).hasSize(VPCS);
      assertThat(scanned.topology().all(Subnet.class)).hasSize(SUBNETS);
      assertThat(scanned.topology().all(Instance.class)).hasSize(INSTANCES);
      Design arranged = timed("layout", () -> AutoLayout.arrange(scanned));
      List<Proof> proofs = timed("proofs", () -> Prover.prove(arranged));
      assertThat(proofs).hasSizeGreaterThanOrEqualTo(CHANNELS);
      assertThat(timed("analysis", () -> Validator.analyse(arranged)).proofs())
          .hasSameSizeAs(proofs);
      var drawing =
          timed(
              "drawing",
              () -> DrawingMaker.draw(arranged, DrawingOptions.in(Texts.in(Locale.ENGLISH))));
      assertThat(drawing).isNotNull();
    }
  }
}
