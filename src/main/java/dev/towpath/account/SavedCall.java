package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The calls whose answers a folder may hold, by the key that tells them. Most accounts have neither
 * transit gateways nor VPN: that such an answer is not there is worth a word only where another
 * answer names one.
 */
enum SavedCall {
  VPCS("Vpcs", "ec2", "DescribeVpcs"),
  SUBNETS("Subnets", "ec2", "DescribeSubnets"),
  ROUTE_TABLES("RouteTables", "ec2", "DescribeRouteTables"),
  INTERNET_GATEWAYS("InternetGateways", "ec2", "DescribeInternetGateways"),
  NAT_GATEWAYS("NatGateways", "ec2", "DescribeNatGateways"),
  VPC_ENDPOINTS("VpcEndpoints", "ec2", "DescribeVpcEndpoints"),
  SECURITY_GROUPS("SecurityGroups", "ec2", "DescribeSecurityGroups"),
  NETWORK_ACLS("NetworkAcls", "ec2", "DescribeNetworkAcls"),
  ADDRESSES("Addresses", "ec2", "DescribeAddresses"),
  NETWORK_INTERFACES("NetworkInterfaces", "ec2", "DescribeNetworkInterfaces"),
  RESERVATIONS("Reservations", "ec2", "DescribeInstances"),
  PEERING("VpcPeeringConnections", "ec2", "DescribeVpcPeeringConnections", mentions("pcx-")),
  TRANSIT_GATEWAYS("TransitGateways", "ec2", "DescribeTransitGateways", mentions("tgw-")),
  TRANSIT_ATTACHMENTS(
      "TransitGatewayAttachments", "ec2", "DescribeTransitGatewayAttachments", mentions("tgw-")),
  TRANSIT_VPC_ATTACHMENTS(
      "TransitGatewayVpcAttachments",
      "ec2",
      "DescribeTransitGatewayVpcAttachments",
      mentions("tgw-")),
  TRANSIT_PEERINGS(
      "TransitGatewayPeeringAttachments",
      "ec2",
      "DescribeTransitGatewayPeeringAttachments",
      mentions("peering")),
  TRANSIT_TABLES(
      "TransitGatewayRouteTables", "ec2", "DescribeTransitGatewayRouteTables", mentions("tgw-")),
  TRANSIT_PROPAGATIONS(
      "TransitGatewayPropagations",
      "ec2",
      "GetTransitGatewayRouteTablePropagations",
      mentions("tgw-")),
  TRANSIT_ROUTES(
      "TransitGatewayStaticRoutes", "ec2", "SearchTransitGatewayRoutes", mentions("tgw-")),
  EGRESS_ONLY(
      "EgressOnlyInternetGateways", "ec2", "DescribeEgressOnlyInternetGateways", mentions("eigw-")),
  VPN_GATEWAYS("VpnGateways", "ec2", "DescribeVpnGateways", mentions("vgw-")),
  CUSTOMER_GATEWAYS("CustomerGateways", "ec2", "DescribeCustomerGateways", mentions("cgw-")),
  VPN_CONNECTIONS("VpnConnections", "ec2", "DescribeVpnConnections", mentions("vgw-")),
  PREFIX_LISTS("PrefixLists", "ec2", "DescribeManagedPrefixLists", mentions("pl-")),
  PREFIX_LIST_ENTRIES(
      "PrefixListEntries", "ec2", "GetManagedPrefixListEntries", SavedCall::hasOwnPrefixLists),
  BLOCK_PUBLIC_ACCESS("VpcBlockPublicAccessOptions", "ec2", "DescribeVpcBlockPublicAccessOptions"),
  BLOCK_PUBLIC_ACCESS_EXCLUSIONS(
      "VpcBlockPublicAccessExclusions",
      "ec2",
      "DescribeVpcBlockPublicAccessExclusions",
      mentions("block-")),
  DHCP_OPTIONS("DhcpOptions", "ec2", "DescribeDhcpOptions", mentions("dopt-")),
  FLOW_LOGS("FlowLogs", "ec2", "DescribeFlowLogs", _ -> false),
  ENDPOINT_SERVICES(
      "ServiceConfigurations",
      "ec2",
      "DescribeVpcEndpointServiceConfigurations",
      mentions("vpce-svc-")),
  LOAD_BALANCERS(
      "LoadBalancers",
      "elasticloadbalancing",
      "DescribeLoadBalancers",
      mentions("arn:aws:elasticloadbalancing")),
  LISTENERS("Listeners", "elasticloadbalancing", "DescribeListeners", names("LoadBalancers")),
  TARGET_GROUPS(
      "TargetGroups", "elasticloadbalancing", "DescribeTargetGroups", names("LoadBalancers")),
  TARGET_HEALTH(
      "TargetHealth", "elasticloadbalancing", "DescribeTargetHealth", names("TargetGroups")),
  BALANCER_TAGS("TagDescriptions", "elasticloadbalancing", "DescribeTags", _ -> false),
  FIREWALLS("Firewalls", "network-firewall", "ListFirewalls", mentions("arn:aws:network-firewall")),
  CONNECTIONS("connections", "directconnect", "DescribeConnections", names("virtualInterfaces")),
  VIRTUAL_INTERFACES(
      "virtualInterfaces",
      "directconnect",
      "DescribeVirtualInterfaces",
      names("directConnectGateways")),
  DIRECT_CONNECT_GATEWAYS(
      "directConnectGateways",
      "directconnect",
      "DescribeDirectConnectGateways",
      names("virtualInterfaces")),
  DIRECT_CONNECT_ASSOCIATIONS(
      "directConnectGatewayAssociations",
      "directconnect",
      "DescribeDirectConnectGatewayAssociations",
      names("directConnectGateways")),
  FLOWS("Flows", "mediaconnect", "ListFlows", mentions("arn:aws:mediaconnect")),
  MULTIPLEXES("Multiplexes", "medialive", "ListMultiplexes", SavedCall::hasMultiplexOutputs),
  PACKAGE_CHANNELS("PackageChannels", "mediapackage", "ListChannels", names("OriginEndpoints")),
  PACKAGE_ENDPOINTS(
      "OriginEndpoints", "mediapackage", "ListOriginEndpoints", names("PackageChannels")),
  INSTANCE_PROFILES(
      "InstanceProfiles", "iam", "GetInstanceProfile", SavedCall::hasInstanceProfiles),
  CHANNELS("Channels", "medialive", "ListChannels"),
  INPUTS("Inputs", "medialive", "ListInputs"),
  INPUT_SECURITY_GROUPS("InputSecurityGroups", "medialive", "ListInputSecurityGroups"),
  ROLES("RoleDetailList", "iam", "GetAccountAuthorizationDetails"),
  POLICIES("Policies", "iam", "GetAccountAuthorizationDetails");

  private final String key;
  private final String service;
  private final String operation;
  private final Predicate<Map<String, List<Json.Obj>>> concerns;

  SavedCall(String key, String service, String operation) {
    this(key, service, operation, _ -> true);
  }

  SavedCall(
      String key,
      String service,
      String operation,
      Predicate<Map<String, List<Json.Obj>>> concerns) {
    this.key = key;
    this.service = service;
    this.operation = operation;
    this.concerns = concerns;
  }

  String key() {
    return key;
  }

  /** Whether the other answers leave something open that this one would tell. */
  boolean isMissedBy(Map<String, List<Json.Obj>> lists) {
    return !lists.containsKey(key) && concerns.test(lists);
  }

  /** Where something of another list was told. */
  private static Predicate<Map<String, List<Json.Obj>>> names(String key) {
    return lists -> !lists.getOrDefault(key, List.of()).isEmpty();
  }

  private static boolean hasMultiplexOutputs(Map<String, List<Json.Obj>> lists) {
    return lists.getOrDefault("Channels", List.of()).stream()
        .flatMap(channel -> Translation.objects(channel, "Destinations").stream())
        .anyMatch(destination -> !destination.object("MultiplexSettings").isEmpty());
  }

  private static boolean hasInstanceProfiles(Map<String, List<Json.Obj>> lists) {
    return lists.getOrDefault("Reservations", List.of()).stream()
        .flatMap(reservation -> Translation.objects(reservation, "Instances").stream())
        .anyMatch(instance -> !instance.object("IamInstanceProfile").isEmpty());
  }

  private static Predicate<Map<String, List<Json.Obj>>> mentions(String beginning) {
    return lists ->
        lists.values().stream()
            .flatMap(List::stream)
            .anyMatch(object -> mentions(object, beginning));
  }

  private static boolean mentions(Json json, String beginning) {
    return switch (json) {
      case Json.Str(String text) -> text.startsWith(beginning);
      case Json.Obj object ->
          object.fields().values().stream().anyMatch(value -> mentions(value, beginning));
      case Json.Arr(List<Json> values) ->
          values.stream().anyMatch(value -> mentions(value, beginning));
      case Json.Num _, Json.Bool _, Json.Nul _ -> false;
    };
  }

  private static boolean hasOwnPrefixLists(Map<String, List<Json.Obj>> lists) {
    return lists.getOrDefault("PrefixLists", List.of()).stream()
        .anyMatch(list -> !list.text("PrefixListName").orElse("").startsWith("com.amazonaws."));
  }

  /** Service and operation, such as {@code ec2:DescribeVpcs}. */
  String qualified() {
    return service + ":" + operation;
  }

  /** That the folder does not hold the answer. */
  Miss miss(String where) {
    return new Miss(
        service + ":" + operation,
        "",
        "NotSaved",
        Miss.unknown(qualified(), where),
        Optional.of(service + ":" + operation));
  }
}
