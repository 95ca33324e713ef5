package dev.towpath.model;

/**
 * What AWS's answers say of a deployed resource and no property of CloudFormation does.
 *
 * <p>All such facts have one home, {@link Rest#observed}, apart from the properties: they are saved
 * with the project and read by the analysis, but never exported, pasted or edited. A drawn resource
 * has none, and the analysis then takes the design at its word. An edit that makes a fact stale
 * drops it, see {@link Properties#replace}.
 */
public enum Observation {
  /**
   * In what state it is, as AWS writes it: {@code blackhole} of a route, {@code pending-acceptance}
   * of a peering connection, {@code stopped} of an instance, {@code associated} of an association.
   */
  STATE("State"),
  /** Whether a route table is its VPC's main one. */
  MAIN("Main"),
  /** Whether AWS made a VPC, security group, network ACL or route table as the default one. */
  DEFAULT("IsDefault"),
  /**
   * How a route came to be: {@code CreateRoute}, {@code EnableVgwRoutePropagation}; of a transit
   * gateway's {@code static} or {@code propagated}.
   */
  ORIGIN("Origin"),
  /** The resource that a network interface was made for, such as an interface endpoint. */
  OWNER("Owner"),
  /** The account or service that asked AWS for a network interface: {@code amazon-elb}. */
  REQUESTER("RequesterId"),
  /** Whether a service of AWS manages a network interface, so that no one else can change it. */
  REQUESTER_MANAGED("RequesterManaged"),
  /** A network interface's type as AWS tells it, such as {@code nat_gateway}. */
  INTERFACE_TYPE("InterfaceType"),
  /** The address that an Elastic IP address is. */
  PUBLIC_IP("PublicIp"),
  /** Public addresses by private address, of a network interface or a NAT gateway. */
  PUBLIC_ADDRESSES("PublicAddresses"),
  /** What is attached to a transit gateway: {@code vpn}, {@code direct-connect-gateway}. */
  RESOURCE_TYPE("ResourceType"),
  /** The resource that is attached to a transit gateway. */
  RESOURCE("ResourceId"),
  /** Whether attachments without a choice are associated with a transit gateway's route table. */
  DEFAULT_ASSOCIATION("DefaultAssociationRouteTable"),
  /** Whether attachments without a choice write their routes into a transit gateway's table. */
  DEFAULT_PROPAGATION("DefaultPropagationRouteTable"),
  /** The address blocks of the VPC that asked for a peering connection. */
  CIDR_BLOCKS("RequesterCidrBlocks"),
  /** The address blocks of the VPC at the far end of a peering connection. */
  PEER_CIDR_BLOCKS("AccepterCidrBlocks"),
  /** The prefix list that a transit gateway's route is for, instead of a block. */
  PREFIX_LIST("PrefixListId"),
  /** Whether all that attachments propagate into a transit gateway's route table was told. */
  PROPAGATED_TOLD("PropagatedRoutesTold"),
  /** Whether a tunnel of a VPN connection is up: {@code UP} or {@code DOWN}. */
  TUNNELS("Tunnels"),
  /** Its logical id in the stack that deployed it, which CloudFormation writes into a tag. */
  LOGICAL_ID("aws:cloudformation:logical-id"),
  /** Whether nobody told which network interfaces a VPC holds. */
  INTERFACES_UNREAD("InterfacesUnread"),
  /** The VPC of a network interface whose subnet was not read. */
  VPC("VpcId");

  private final String key;

  Observation(String key) {
    this.key = key;
  }

  /** Its name among the observed facts, as AWS's answers have it where they do. */
  public String key() {
    return key;
  }
}
