package dev.towpath.account.difference;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What holds where a property is absent (CloudFormation's resource reference and the API references
 * of the services).
 */
final class Defaults {
  private static final Json EVERYTHING_OUT =
      Json.list(Json.of("IpProtocol", "-1").with("CidrIp", "0.0.0.0/0"));
  private static final Json FULL_ACCESS =
      Json.of(
          "Statement",
          Json.list(
              Json.of("Effect", "Allow")
                  .with("Principal", "*")
                  .with("Action", "*")
                  .with("Resource", "*")));

  /** Since April 2023 S3 blocks public access of every new bucket (S3 User Guide). */
  private static final Json ALL_BLOCKED =
      Json.of("BlockPublicAcls", Json.of(true))
          .with("BlockPublicPolicy", Json.of(true))
          .with("IgnorePublicAcls", Json.of(true))
          .with("RestrictPublicBuckets", Json.of(true));

  private static final Map<String, Map<String, Json>> VALUES =
      Map.ofEntries(
          Map.entry(
              "AWS::EC2::VPC",
              Map.of(
                  "EnableDnsSupport", Json.of(true),
                  "EnableDnsHostnames", Json.of(false),
                  "InstanceTenancy", Json.of("default"))),
          Map.entry(
              "AWS::EC2::Subnet",
              Map.of(
                  "MapPublicIpOnLaunch", Json.of(false),
                  "AssignIpv6AddressOnCreation", Json.of(false),
                  "Ipv6Native", Json.of(false),
                  "EnableDns64", Json.of(false))),
          Map.entry("AWS::EC2::SecurityGroup", Map.of("SecurityGroupEgress", EVERYTHING_OUT)),
          Map.entry("AWS::EC2::EIP", Map.of("Domain", Json.of("vpc"))),
          Map.entry(
              "AWS::EC2::NatGateway",
              Map.of("ConnectivityType", Json.of("public"), "AvailabilityMode", Json.of("zonal"))),
          Map.entry(
              "AWS::EC2::VPCEndpoint",
              Map.of(
                  "VpcEndpointType", Json.of("Gateway"),
                  "PrivateDnsEnabled", Json.of(false),
                  "PolicyDocument", FULL_ACCESS)),
          Map.entry("AWS::EC2::NetworkAclEntry", Map.of("Egress", Json.of(false))),
          Map.entry("AWS::EC2::Instance", Map.of("SourceDestCheck", Json.of(true))),
          Map.entry("AWS::EC2::NetworkInterface", Map.of("SourceDestCheck", Json.of(true))),
          Map.entry("AWS::S3::Bucket", Map.of("PublicAccessBlockConfiguration", ALL_BLOCKED)),
          Map.entry(
              "AWS::IAM::Role", Map.of("Path", Json.of("/"), "MaxSessionDuration", Json.of(3600))),
          Map.entry(
              "AWS::MediaLive::Channel",
              Map.of("ChannelClass", Json.of("STANDARD"), "LogLevel", Json.of("DISABLED"))));

  /** What AWS or CloudFormation chooses where a template says nothing. */
  private static final Map<String, Set<String>> CHOSEN =
      Map.ofEntries(
          Map.entry("AWS::EC2::Subnet", Set.of("AvailabilityZone", "Ipv6CidrBlock")),
          Map.entry("AWS::EC2::SecurityGroup", Set.of("GroupName")),
          Map.entry("AWS::EC2::Instance", Set.of("PrivateIpAddress")),
          Map.entry("AWS::EC2::NetworkInterface", Set.of("PrivateIpAddress", "PrivateIpAddresses")),
          Map.entry("AWS::EC2::NatGateway", Set.of("PrivateIpAddress")),
          Map.entry("AWS::EC2::TransitGateway", Set.of("AmazonSideAsn")),
          Map.entry("AWS::EC2::VPNGateway", Set.of("AmazonSideAsn")),
          Map.entry("AWS::S3::Bucket", Set.of("BucketName")),
          Map.entry("AWS::IAM::Role", Set.of("RoleName")));

  private static final Set<String> SETS =
      Set.of(
          "SecurityGroupIds",
          "GroupSet",
          "SubnetIds",
          "RouteTableIds",
          "SecurityGroupIngress",
          "SecurityGroupEgress",
          "SecondaryAllocationIds",
          "ManagedPolicyArns",
          "WhitelistRules",
          "InputSecurityGroups",
          "ChannelSecurityGroups",
          "Policies",
          "Entries",
          "Tags");

  private Defaults() {}

  static Optional<Json> of(String type, String property) {
    return Optional.ofNullable(VALUES.getOrDefault(type, Map.of()).get(property));
  }

  /** The properties with a default. */
  static Set<String> of(String type) {
    return VALUES.getOrDefault(type, Map.of()).keySet();
  }

  static boolean isChosenByAws(String type, String property) {
    return CHOSEN.getOrDefault(type, Set.of()).contains(property);
  }

  /** Whether the order of the property's list means nothing; that of a channel's subnets does. */
  static boolean isSet(String type, List<String> path) {
    boolean ofPipelines =
        type.equals("AWS::MediaLive::Channel") && path.getLast().equals("SubnetIds");
    return SETS.contains(path.getLast()) && !ofPipelines;
  }
}
