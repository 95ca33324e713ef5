package dev.towpath.network;

/**
 * The explanation codes of VPC Reachability Analyzer that this analysis gives.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html">Explanation
 *     codes</a>
 */
public enum ExplanationCode {
  NO_ROUTE_TO_DESTINATION,
  CANNOT_ROUTE,
  BAD_STATE_ROUTE,
  UNKNOWN_DESTINATION,
  UNKNOWN_RESOURCE,
  SG_HAS_NO_RULES,
  ENI_SG_RULES_MISMATCH,
  SUBNET_ACL_RESTRICTION,
  ENI_SOURCE_DEST_CHECK_RESTRICTION,
  IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS,
  NGW_REQUIRES_SOURCE_IN_VPC,
  VPCE_GATEWAY_PROTOCOL_RESTRICTION,
  VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION,
  NO_PATH,
  UNASSOCIATED_COMPONENT,
  UNSUPPORTED_COMPONENT,
  AVAILABILITY_ZONE_CROSSED
}
