package dev.towpath.model;

import java.util.Optional;

/** Where a flow goes to. */
public sealed interface Target {

  /**
   * An AWS service's public addresses in one Region.
   *
   * @param service the last part of the endpoint's service name, such as {@code s3}
   * @param region such as {@code ap-northeast-1}
   * @param resource the resource there, such as a bucket, where the design has it
   */
  record Service(String service, String region, Optional<ResourceId> resource) implements Target {}

  /**
   * A host whose name or address is not known, somewhere beyond the VPC: only a way to the internet
   * surely leads there.
   */
  record AnyHost(Message why) implements Target {}

  /** The network interface of a resource of the design, such as an instance. */
  record Interface(ResourceId resource) implements Target {}

  /** One certain network interface, such as the one that an input has in a subnet. */
  record Placed(NetworkInterface networkInterface) implements Target {}

  /** An IPv4 or IPv6 address. */
  record Address(String address) implements Target {}

  /** A host by name that no resource of the design answers for. */
  record Host(String name) implements Target {}

  /**
   * Nowhere: AWS refuses this before a packet leaves, such as an output that a channel in a VPC may
   * not have.
   */
  record Refused(Message why) implements Target {}

  /** The design does not say where. */
  record Unresolved(Message why) implements Target {}
}
