package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The only operations that a scan may send; all of them read. The interceptor that refuses every
 * other one and the IAM policy that users grant are both made of this list.
 */
public enum AllowedOperation {
  GET_CALLER_IDENTITY("sts", "GetCallerIdentity", ""),
  SELECT_AGGREGATE("config", "SelectAggregateResourceConfig"),
  DESCRIBE_REGIONS("ec2", "DescribeRegions"),
  DESCRIBE_VPCS("ec2", "DescribeVpcs"),
  DESCRIBE_VPC_ATTRIBUTE("ec2", "DescribeVpcAttribute"),
  DESCRIBE_SUBNETS("ec2", "DescribeSubnets"),
  DESCRIBE_ROUTE_TABLES("ec2", "DescribeRouteTables"),
  DESCRIBE_INTERNET_GATEWAYS("ec2", "DescribeInternetGateways"),
  DESCRIBE_NAT_GATEWAYS("ec2", "DescribeNatGateways"),
  DESCRIBE_VPC_ENDPOINTS("ec2", "DescribeVpcEndpoints"),
  DESCRIBE_SECURITY_GROUPS("ec2", "DescribeSecurityGroups"),
  DESCRIBE_NETWORK_ACLS("ec2", "DescribeNetworkAcls"),
  DESCRIBE_ADDRESSES("ec2", "DescribeAddresses"),
  DESCRIBE_NETWORK_INTERFACES("ec2", "DescribeNetworkInterfaces"),
  DESCRIBE_INSTANCES("ec2", "DescribeInstances"),
  DESCRIBE_VPC_PEERING_CONNECTIONS("ec2", "DescribeVpcPeeringConnections"),
  DESCRIBE_TRANSIT_GATEWAYS("ec2", "DescribeTransitGateways"),
  DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS("ec2", "DescribeTransitGatewayAttachments"),
  DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS("ec2", "DescribeTransitGatewayVpcAttachments"),
  DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS("ec2", "DescribeTransitGatewayPeeringAttachments"),
  DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES("ec2", "DescribeTransitGatewayRouteTables"),
  GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS("ec2", "GetTransitGatewayRouteTablePropagations"),
  SEARCH_TRANSIT_GATEWAY_ROUTES("ec2", "SearchTransitGatewayRoutes"),
  DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS("ec2", "DescribeEgressOnlyInternetGateways"),
  DESCRIBE_VPN_GATEWAYS("ec2", "DescribeVpnGateways"),
  DESCRIBE_CUSTOMER_GATEWAYS("ec2", "DescribeCustomerGateways"),
  DESCRIBE_VPN_CONNECTIONS("ec2", "DescribeVpnConnections"),
  DESCRIBE_MANAGED_PREFIX_LISTS("ec2", "DescribeManagedPrefixLists"),
  GET_MANAGED_PREFIX_LIST_ENTRIES("ec2", "GetManagedPrefixListEntries"),
  DESCRIBE_PREFIX_LISTS("ec2", "DescribePrefixLists"),
  DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS("ec2", "DescribeVpcBlockPublicAccessOptions"),
  DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS("ec2", "DescribeVpcBlockPublicAccessExclusions"),
  DESCRIBE_DHCP_OPTIONS("ec2", "DescribeDhcpOptions"),
  DESCRIBE_FLOW_LOGS("ec2", "DescribeFlowLogs"),
  DESCRIBE_ENDPOINT_SERVICES("ec2", "DescribeVpcEndpointServiceConfigurations"),
  DESCRIBE_LOAD_BALANCERS("elasticloadbalancing", "DescribeLoadBalancers"),
  DESCRIBE_LISTENERS("elasticloadbalancing", "DescribeListeners"),
  DESCRIBE_TARGET_GROUPS("elasticloadbalancing", "DescribeTargetGroups"),
  DESCRIBE_TARGET_HEALTH("elasticloadbalancing", "DescribeTargetHealth"),
  DESCRIBE_BALANCER_TAGS("elasticloadbalancing", "DescribeTags"),
  LIST_FIREWALLS("network-firewall", "ListFirewalls"),
  DESCRIBE_FIREWALL("network-firewall", "DescribeFirewall"),
  DESCRIBE_FIREWALL_POLICY("network-firewall", "DescribeFirewallPolicy"),
  DESCRIBE_CONNECTIONS("directconnect", "DescribeConnections"),
  DESCRIBE_VIRTUAL_INTERFACES("directconnect", "DescribeVirtualInterfaces"),
  DESCRIBE_DIRECT_CONNECT_GATEWAYS("directconnect", "DescribeDirectConnectGateways"),
  DESCRIBE_DIRECT_CONNECT_ASSOCIATIONS("directconnect", "DescribeDirectConnectGatewayAssociations"),
  LIST_CHANNELS("medialive", "ListChannels"),
  DESCRIBE_CHANNEL("medialive", "DescribeChannel"),
  LIST_INPUTS("medialive", "ListInputs"),
  LIST_INPUT_SECURITY_GROUPS("medialive", "ListInputSecurityGroups"),
  LIST_MULTIPLEXES("medialive", "ListMultiplexes"),
  DESCRIBE_MULTIPLEX("medialive", "DescribeMultiplex"),
  LIST_FLOWS("mediaconnect", "ListFlows"),
  DESCRIBE_FLOW("mediaconnect", "DescribeFlow"),
  LIST_PACKAGE_CHANNELS("mediapackage", "ListChannels"),
  LIST_PACKAGE_ENDPOINTS("mediapackage", "ListOriginEndpoints"),
  LIST_CHANNEL_GROUPS("mediapackagev2", "ListChannelGroups"),
  LIST_GROUP_CHANNELS("mediapackagev2", "ListChannels"),
  LIST_GROUP_ENDPOINTS("mediapackagev2", "ListOriginEndpoints"),
  GET_ORIGIN_ENDPOINT("mediapackagev2", "GetOriginEndpoint"),
  HEAD_BUCKET("s3", "HeadBucket", "s3:ListBucket"),
  GET_BUCKET_POLICY("s3", "GetBucketPolicy"),
  GET_PUBLIC_ACCESS_BLOCK("s3", "GetPublicAccessBlock", "s3:GetBucketPublicAccessBlock"),
  LIST_ACCESS_POINTS("s3", "ListAccessPoints"),
  GET_ACCESS_POINT("s3", "GetAccessPoint"),
  GET_ACCESS_POINT_POLICY("s3", "GetAccessPointPolicy"),
  GET_INSTANCE_PROFILE("iam", "GetInstanceProfile"),
  GET_ROLE("iam", "GetRole"),
  LIST_ROLE_POLICIES("iam", "ListRolePolicies"),
  GET_ROLE_POLICY("iam", "GetRolePolicy"),
  LIST_ATTACHED_ROLE_POLICIES("iam", "ListAttachedRolePolicies"),
  GET_POLICY("iam", "GetPolicy"),
  GET_POLICY_VERSION("iam", "GetPolicyVersion");

  private final String service;
  private final String operation;
  private final String permission;

  AllowedOperation(String service, String operation) {
    this(service, operation, service + ":" + operation);
  }

  AllowedOperation(String service, String operation, String permission) {
    this.service = service;
    this.operation = operation;
    this.permission = permission;
  }

  /** The service as IAM writes it, such as {@code ec2}. */
  public String service() {
    return service;
  }

  /** The operation's name, such as {@code DescribeVpcs}. */
  public String operation() {
    return operation;
  }

  /** Service and operation, such as {@code ec2:DescribeVpcs}. */
  public String qualified() {
    return service + ":" + operation;
  }

  /** The IAM action that it needs; empty where it needs none. */
  public Optional<String> permission() {
    return Optional.of(permission).filter(action -> !action.isEmpty());
  }

  private boolean isOfConfig() {
    return service.equals("config");
  }

  private boolean isAboutConfig() {
    return isOfConfig() || service.equals("sts");
  }

  /** The operation as the SDK names service and operation; empty where it is not allowed. */
  static Optional<AllowedOperation> of(String sdkService, String operation) {
    return Arrays.stream(values())
        .filter(allowed -> allowed.sdkService().equals(sdkService.toLowerCase(Locale.ROOT)))
        .filter(allowed -> allowed.operation.equals(operation))
        .findFirst();
  }

  /** Where the SDK and the AWS CLI know another client than IAM knows services. */
  private String sdkService() {
    return switch (this) {
      case LIST_ACCESS_POINTS, GET_ACCESS_POINT, GET_ACCESS_POINT_POLICY -> "s3control";
      default ->
          switch (service) {
            case "elasticloadbalancing" -> "elasticloadbalancingv2";
            case "network-firewall" -> "networkfirewall";
            default -> service;
          };
    };
  }

  /** The smallest IAM policy with which a scan reads everything that the scope asks for. */
  public static Json.Obj policy(Scope scope) {
    return policy(scope, false);
  }

  /** The same for a scan that may ask an AWS Config aggregator in place of the services. */
  public static Json.Obj policy(Scope scope, boolean byConfig) {
    List<String> actions =
        Stream.of(values())
            .filter(o -> byConfig ? o.isAboutConfig() : scope.takes(o) && !o.isOfConfig())
            .flatMap(operation -> operation.permission().stream())
            .distinct()
            .sorted()
            .toList();
    return Json.of("Version", "2012-10-17")
        .with(
            "Statement",
            Json.list(
                Json.of("Sid", "TowpathScan")
                    .with("Effect", "Allow")
                    .with("Action", Json.texts(actions))
                    .with("Resource", "*")));
  }
}
