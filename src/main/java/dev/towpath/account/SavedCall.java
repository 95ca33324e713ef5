package dev.towpath.account;

import dev.towpath.model.Message;
import java.util.Optional;

/** The calls whose answers a folder may hold, by the key that tells them. */
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
  CHANNELS("Channels", "medialive", "ListChannels"),
  INPUTS("Inputs", "medialive", "ListInputs"),
  INPUT_SECURITY_GROUPS("InputSecurityGroups", "medialive", "ListInputSecurityGroups"),
  ROLES("RoleDetailList", "iam", "GetAccountAuthorizationDetails"),
  POLICIES("Policies", "iam", "GetAccountAuthorizationDetails");

  private final String key;
  private final String service;
  private final String operation;

  SavedCall(String key, String service, String operation) {
    this.key = key;
    this.service = service;
    this.operation = operation;
  }

  String key() {
    return key;
  }

  /** That the folder does not hold the answer. */
  Miss miss(String where) {
    return new Miss(
        service + ":" + operation,
        "",
        "NotSaved",
        Message.of("account", "unknown." + operation, where),
        Optional.of(service + ":" + operation));
  }
}
