package dev.towpath.account.live;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.VpcEndpointType;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.medialive.MediaLiveClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The environment of the 2021 field report with its NAT gateway, made through the APIs: a private
 * subnet whose table leads to an S3 gateway endpoint and a NAT gateway, a guarded bucket, a role,
 * and a channel that archives.
 */
final class FieldReport {
  static final String REGION = "ap-northeast-1";
  static final String BUCKET = "towpath-field-report";
  static final AwsCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "example"));

  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final URI address;
  final String vpc;
  final String privateSubnet;
  final String publicSubnet;
  final String privateTable;
  final String publicTable;
  final String endpoint;
  final String nat;
  final String group;
  final String internetGateway;
  final String allocation;
  final String channel;
  final String input;

  FieldReport(URI address) {
    this.address = address;
    Ec2Client ec2 = to(Ec2Client.builder().httpClient(http)).build();
    vpc = ec2.createVpc(r -> r.cidrBlock("10.0.0.0/16")).vpc().vpcId();
    ec2.modifyVpcAttribute(r -> r.vpcId(vpc).enableDnsHostnames(v -> v.value(true)));
    ec2.createTags(r -> r.resources(vpc).tags(t -> t.key("Name").value("live")));
    publicSubnet = subnet(ec2, "10.0.0.0/24");
    privateSubnet = subnet(ec2, "10.0.1.0/24");
    internetGateway = ec2.createInternetGateway(r -> {}).internetGateway().internetGatewayId();
    ec2.attachInternetGateway(r -> r.internetGatewayId(internetGateway).vpcId(vpc));
    publicTable = ec2.createRouteTable(r -> r.vpcId(vpc)).routeTable().routeTableId();
    privateTable = ec2.createRouteTable(r -> r.vpcId(vpc)).routeTable().routeTableId();
    ec2.associateRouteTable(r -> r.routeTableId(publicTable).subnetId(publicSubnet));
    ec2.associateRouteTable(r -> r.routeTableId(privateTable).subnetId(privateSubnet));
    allocation = ec2.allocateAddress(r -> r.domain("vpc")).allocationId();
    nat =
        ec2.createNatGateway(r -> r.subnetId(publicSubnet).allocationId(allocation))
            .natGateway()
            .natGatewayId();
    ec2.createRoute(r ->
        r.routeTableId(publicTable).destinationCidrBlock("0.0.0.0/0").gatewayId(internetGateway));
    ec2.createRoute(
        r -> r.routeTableId(privateTable).destinationCidrBlock("0.0.0.0/0").natGatewayId(nat));
    endpoint =
        ec2.createVpcEndpoint(r ->
                r.vpcId(vpc)
                    .vpcEndpointType(VpcEndpointType.GATEWAY)
                    .serviceName("com.amazonaws." + REGION + ".s3")
                    .routeTableIds(privateTable))
            .vpcEndpoint()
            .vpcEndpointId();
    group =
        ec2.createSecurityGroup(r -> r.vpcId(vpc).groupName("channel").description("Channel"))
            .groupId();
    bucket();
    String role = role();
    MediaLiveClient mediaLive = to(MediaLiveClient.builder().httpClient(http)).build();
    input = mediaLive.createInput(r -> r.name("camera").type("RTMP_PUSH")).input().id();
    channel = channel(mediaLive, role);
  }

  private <B extends AwsClientBuilder<B, ?>> B to(B builder) {
    return builder
        .endpointOverride(address)
        .region(Region.of(REGION))
        .credentialsProvider(CREDENTIALS);
  }

  private String subnet(Ec2Client ec2, String cidr) {
    return ec2.createSubnet(r -> r.vpcId(vpc).cidrBlock(cidr).availabilityZone(REGION + "a"))
        .subnet()
        .subnetId();
  }

  private void bucket() {
    S3Client s3 = to(S3Client.builder().httpClient(http)).forcePathStyle(true).build();
    s3.createBucket(
        r -> r.bucket(BUCKET).createBucketConfiguration(c -> c.locationConstraint(REGION)));
    s3.putBucketPolicy(r -> r.bucket(BUCKET).policy(policy()));
  }

  private String policy() {
    return """
    {"Version":"2012-10-17","Statement":[{"Sid":"OnlyThroughTheEndpoint","Effect":"Deny","Principal":"*",
      "Action":"s3:PutObject","Resource":"arn:aws:s3:::%s/*",
      "Condition":{"StringNotEquals":{"aws:sourceVpce":"%s"}}}]}
    """
        .formatted(BUCKET, endpoint);
  }

  private String role() {
    IamClient iam = to(IamClient.builder().httpClient(http)).build();
    String trust =
        """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
          "Principal":{"Service":"medialive.amazonaws.com"},"Action":"sts:AssumeRole"}]}
        """;
    String arn =
        iam.createRole(r -> r.roleName("MediaLiveAccess").assumeRolePolicyDocument(trust))
            .role()
            .arn();
    iam.putRolePolicy(r ->
        r.roleName("MediaLiveAccess")
            .policyName("Archive")
            .policyDocument(
                """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
                  "Action":["s3:PutObject","s3:ListBucket"],"Resource":"*"}]}
                """));
    return arn;
  }

  private String channel(MediaLiveClient mediaLive, String role) {
    return mediaLive
        .createChannel(r ->
            r.name("live")
                .channelClass("SINGLE_PIPELINE")
                .roleArn(role)
                .inputAttachments(a -> a.inputId(input).inputAttachmentName("camera"))
                .destinations(
                    d -> d.id("archive").settings(s -> s.url("s3ssl://" + BUCKET + "/live/a")))
                .encoderSettings(e ->
                    e.outputGroups(g ->
                        g.name("Archive")
                            .outputGroupSettings(s ->
                                s.archiveGroupSettings(
                                    a -> a.destination(t -> t.destinationRefId("archive"))))))
                .vpc(v -> v.subnetIds(privateSubnet).securityGroupIds(group)))
        .channel()
        .id();
  }
}
