package dev.towpath.edit;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;

/**
 * A relation between two resources that have figures.
 *
 * @param part what makes the relation, where several of its kind may join the same two: the route's
 *     id, the output group's name; empty otherwise
 * @param label a few words for the line
 */
public record Link(ResourceId from, ResourceId to, Kind kind, String part, Message label) {

  /** What a link says; from which kind to which. */
  public enum Kind {
    /** Subnet to the route table that it uses. */
    ROUTE_TABLE,
    /** Subnet to the network ACL that it uses. */
    NETWORK_ACL,
    /** Route table to the target of one of its routes. */
    ROUTE,
    /** Gateway endpoint to a route table that leads to it. */
    ENDPOINT_ROUTE_TABLE,
    /** Interface endpoint to a subnet with one of its interfaces. */
    ENDPOINT_SUBNET,
    /** Resource with a network interface to a security group on it. */
    SECURITY_GROUP,
    /** Channel to a subnet with one of its interfaces. */
    VPC_OUTPUT,
    /** Channel to an Elastic IP address of one of its interfaces. */
    PUBLIC_ADDRESS,
    /** Channel to the destination of one of its output groups. */
    OUTPUT,
    /** MediaConnect flow to an input that it feeds. */
    MEDIA_FLOW,
    /** Input to the channel that it feeds. */
    INPUT,
    /** Input to a subnet with one of its interfaces. */
    VPC_INPUT,
    /** Input to an input security group. */
    INPUT_SECURITY_GROUP,
    /** Channel or input to the role that it assumes. */
    ROLE,
    /** Bucket to the endpoint that its policy names. */
    BUCKET_POLICY
  }
}
