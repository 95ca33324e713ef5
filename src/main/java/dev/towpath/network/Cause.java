package dev.towpath.network;

/**
 * What kind of component decides a flow that does not surely arrive, more finely than an {@link
 * ExplanationCode}: an inbound and an outbound rule have the same code, but not the same cause.
 */
public enum Cause {
  /** No outbound rule of the sender's security groups is for it. */
  SG_EGRESS(ExplanationCode.ENI_SG_RULES_MISMATCH),
  /** No inbound rule of the receiver's security groups is for it. */
  SG_INGRESS(ExplanationCode.ENI_SG_RULES_MISMATCH),
  /** AWS refuses a security group of another VPC on the interface. */
  SG_FOREIGN(ExplanationCode.UNASSOCIATED_COMPONENT),
  /** A network ACL's outbound rules stop it. */
  NACL_EGRESS(ExplanationCode.SUBNET_ACL_RESTRICTION),
  /** A network ACL's inbound rules stop it. */
  NACL_INGRESS(ExplanationCode.SUBNET_ACL_RESTRICTION),
  /** The route table has no route. */
  NO_ROUTE(ExplanationCode.NO_ROUTE_TO_DESTINATION),
  /** The route's target is gone, detached or not in force. */
  ROUTE_BLACKHOLE(ExplanationCode.BAD_STATE_ROUTE),
  /** The route leads to something that does not serve this VPC. */
  ROUTE_OTHER_VPC(ExplanationCode.CANNOT_ROUTE),
  /** The packets go round in a circle. */
  ROUTE_LOOP(ExplanationCode.NO_PATH),
  /** Without a public IPv4 address an interface is no one on the internet. */
  IGW_NO_PUBLIC_IP(ExplanationCode.IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS),
  /** VPC Block Public Access. */
  PUBLIC_ACCESS_BLOCKED(ExplanationCode.VPC_BLOCK_PUBLIC_ACCESS_ENABLED),
  /** A NAT gateway carries TCP, UDP and ICMP of IPv4 only. */
  NAT_PROTOCOL(ExplanationCode.PROTOCOL_RESTRICTION),
  /** A NAT gateway lets nobody in who was not asked. */
  NAT_NO_SESSION(ExplanationCode.NGW_DEST_ADDRESS_PRESERVATION),
  /** A NAT gateway that is not available. */
  NAT_STATE(ExplanationCode.BAD_STATE),
  /** The NAT gateway's own subnet has no way to the internet. */
  NAT_NOT_PUBLIC(ExplanationCode.CANNOT_ROUTE),
  /** An egress-only internet gateway lets nobody in who was not asked. */
  EIGW_NO_SESSION(ExplanationCode.NO_PATH),
  /** An egress-only internet gateway carries IPv6 only. */
  EIGW_IPV4(ExplanationCode.CANNOT_ROUTE),
  /** A VPC lets nobody through to its gateways and endpoints by way of a peering or a VPN. */
  EDGE_TO_EDGE(ExplanationCode.CANNOT_ROUTE),
  /** A peering connection joins two VPCs and leads to no third one. */
  PEERING_NOT_TRANSITIVE(ExplanationCode.PCX_REQUIRES_ADDRESS_IN_VPC_CIDR),
  /** The VPC, or the other end, has no attachment to the transit gateway. */
  TGW_NOT_ATTACHED(ExplanationCode.UNASSOCIATED_COMPONENT),
  /** The attachment has no route table of the transit gateway. */
  TGW_NO_ASSOCIATION(ExplanationCode.TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION),
  /** The transit gateway's route table has no route. */
  TGW_NO_ROUTE(ExplanationCode.TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT),
  /** The transit gateway's route is a blackhole. */
  TGW_BLACKHOLE(ExplanationCode.TGW_RTB_BAD_STATE_ROUTE),
  /** The attachment has no subnet in the sender's Availability Zone. */
  TGW_AZ_NOT_ATTACHED(ExplanationCode.TGW_ATTACH_VPC_AZ_RESTRICTION),
  /** A gateway endpoint carries TCP only, apart from pings. */
  ENDPOINT_PROTOCOL(ExplanationCode.VPCE_GATEWAY_PROTOCOL_RESTRICTION),
  /** The endpoint has no network interface. */
  ENDPOINT_NO_INTERFACE(ExplanationCode.NO_PATH),
  /** All tunnels of the VPN connection are down. */
  VPN_DOWN(ExplanationCode.BAD_STATE_VPN),
  /** The source/destination check drops what is for somebody else. */
  SRC_DST_CHECK(ExplanationCode.ENI_SOURCE_DEST_CHECK_RESTRICTION),
  /** An interface that may do anything with it gets it. */
  ENI_TARGET(ExplanationCode.NO_PATH),
  /** A Gateway Load Balancer endpoint gets it. */
  GWLB_TARGET(ExplanationCode.PATH_THROUGH_GWLB_NOT_CHECKED),
  /** Nobody has the address. */
  NO_SUCH_ADDRESS(ExplanationCode.NO_POSSIBLE_DESTINATION),
  /** The sender has no address of the receiver's kind, IPv4 or IPv6. */
  NO_ADDRESS_OF_FAMILY(ExplanationCode.ENI_ADDRESS_RESTRICTION),
  /** The address that is said to be the sender's is not. */
  NOT_ITS_ADDRESS(ExplanationCode.ENI_ADDRESS_RESTRICTION),
  /** The instance is not running. */
  INSTANCE_STOPPED(ExplanationCode.BAD_STATE),
  /** AWS tells that the interface is attached to nothing. */
  NOT_ATTACHED(ExplanationCode.BAD_STATE),
  /** The internet does not lead there, or nobody lets it in. */
  INTERNET(ExplanationCode.IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS),
  /** AWS refuses the flow for what it is, wherever it would go. */
  REFUSED(ExplanationCode.NO_PATH),
  /** The VPC's own DNS is off. */
  DNS_OFF(ExplanationCode.UNKNOWN_RESOURCE),
  /** What decides is not in the design, left open, or not analysed. */
  NOT_KNOWN(ExplanationCode.UNKNOWN_RESOURCE);

  private final ExplanationCode code;

  Cause(ExplanationCode code) {
    this.code = code;
  }

  /** The code that fits unless a hop says a closer one. */
  ExplanationCode code() {
    return code;
  }

  /** Whether the network hands the flow to something that may do anything with it. */
  boolean isAppliance() {
    return this == ENI_TARGET || this == GWLB_TARGET;
  }
}
