package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What AWS Config records of the things that a design knows, and under which list it belongs. */
enum RecordedKind {
  VPC("AWS::EC2::VPC", "Vpcs", AllowedOperation.DESCRIBE_VPCS),
  SUBNET("AWS::EC2::Subnet", "Subnets", AllowedOperation.DESCRIBE_SUBNETS),
  ROUTE_TABLE("AWS::EC2::RouteTable", "RouteTables", AllowedOperation.DESCRIBE_ROUTE_TABLES),
  INTERNET_GATEWAY(
      "AWS::EC2::InternetGateway", "InternetGateways", AllowedOperation.DESCRIBE_INTERNET_GATEWAYS),
  NAT_GATEWAY("AWS::EC2::NatGateway", "NatGateways", AllowedOperation.DESCRIBE_NAT_GATEWAYS),
  ENDPOINT("AWS::EC2::VPCEndpoint", "VpcEndpoints", AllowedOperation.DESCRIBE_VPC_ENDPOINTS),
  SECURITY_GROUP(
      "AWS::EC2::SecurityGroup", "SecurityGroups", AllowedOperation.DESCRIBE_SECURITY_GROUPS),
  NETWORK_ACL("AWS::EC2::NetworkAcl", "NetworkAcls", AllowedOperation.DESCRIBE_NETWORK_ACLS),
  ADDRESS("AWS::EC2::EIP", "Addresses", AllowedOperation.DESCRIBE_ADDRESSES),
  NETWORK_INTERFACE(
      "AWS::EC2::NetworkInterface",
      "NetworkInterfaces",
      AllowedOperation.DESCRIBE_NETWORK_INTERFACES),
  INSTANCE("AWS::EC2::Instance", "Reservations", AllowedOperation.DESCRIBE_INSTANCES),
  BUCKET("AWS::S3::Bucket", "Buckets", AllowedOperation.HEAD_BUCKET);

  private final String type;
  private final String key;
  private final AllowedOperation operation;

  RecordedKind(String type, String key, AllowedOperation operation) {
    this.type = type;
    this.key = key;
    this.operation = operation;
  }

  /** The key that the service's own answer has. */
  String key() {
    return key;
  }

  /** The call that tells the same. */
  AllowedOperation operation() {
    return operation;
  }

  /** The kind that a call tells of. */
  static Optional<RecordedKind> of(AllowedOperation operation) {
    return Stream.of(values()).filter(kind -> kind.operation == operation).findFirst();
  }

  /** The query for all of them; Config's language has no more than this. */
  String query() {
    return "SELECT resourceId, resourceName, accountId, awsRegion, configuration, tags WHERE resourceType = '"
        + type
        + "'";
  }

  /** A record as the service's own list has it. */
  Json.Obj answer(Json.Obj configuration, Json.Obj record) {
    Json.Obj thing =
        record.get("tags").map(_ -> withTags(configuration, record)).orElse(configuration);
    return switch (this) {
      case SECURITY_GROUP -> withRanges(thing);
      case INSTANCE -> Json.of("Instances", Json.list(thing));
      case ENDPOINT ->
          thing.with(
              "PolicyDocument", ConfigRecords.unrecorded(AllowedOperation.DESCRIBE_VPC_ENDPOINTS));
      case BUCKET ->
          Json.of(
                  "Name",
                  record.text("resourceName").or(() -> record.text("resourceId")).orElse(""))
              .with("BucketRegion", record.text("awsRegion").orElse(""))
              .with("Policy", ConfigRecords.unrecorded(AllowedOperation.GET_BUCKET_POLICY))
              .with(
                  "PublicAccessBlockConfiguration",
                  ConfigRecords.unrecorded(AllowedOperation.GET_PUBLIC_ACCESS_BLOCK));
      default -> thing;
    };
  }

  private static Json.Obj withTags(Json.Obj thing, Json.Obj record) {
    List<Json> tags = new ArrayList<>();
    for (Json tag : record.list("tags")) {
      if (tag instanceof Json.Obj pair) {
        tags.add(
            Json.of("Key", pair.text("key").orElse(""))
                .with("Value", pair.text("value").orElse("")));
      }
    }
    return tags.isEmpty() ? thing : thing.with("Tags", new Json.Arr(tags));
  }

  /** Config lists IPv4 ranges as {@code ipv4Ranges}, beside an older list of bare texts. */
  private static Json.Obj withRanges(Json.Obj group) {
    Json.Obj result = group;
    for (String list : List.of("IpPermissions", "IpPermissionsEgress")) {
      List<Json> permissions = new ArrayList<>();
      for (Json.Obj permission : Calls.objects(group, list)) {
        permissions.add(
            permission.with(
                "IpRanges", permission.get("Ipv4Ranges").orElseGet(() -> bare(permission))));
      }
      result = result.with(list, new Json.Arr(permissions));
    }
    return result;
  }

  private static Json bare(Json.Obj permission) {
    return new Json.Arr(
        permission.list("IpRanges").stream()
            .flatMap(range -> range.asText().stream())
            .<Json>map(text -> Json.of("CidrIp", text))
            .toList());
  }
}
