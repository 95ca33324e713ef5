package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/**
 * An elastic network interface that a resource has in a subnet, as the analysis sees it.
 *
 * @param owner the resource that has it, such as a channel or an instance
 * @param subnet where it is
 * @param securityGroups the groups on it; empty means the VPC's default group
 * @param privateAddress its private IPv4 address where the design says it
 * @param publicAddress its Elastic IP address, where it has one
 */
public record NetworkInterface(
    ResourceId owner,
    ResourceId subnet,
    List<Ref<SecurityGroup>> securityGroups,
    Optional<String> privateAddress,
    Optional<ResourceId> publicAddress) {
  /** Copies the groups. */
  public NetworkInterface {
    securityGroups = List.copyOf(securityGroups);
  }
}
