package dev.towpath.model;

import java.util.List;

/**
 * The network interfaces of a channel: the first subnet and address serve pipeline 0, the second
 * pipeline 1. Create-only.
 */
public record VpcOutput(
    @Property(name = "SubnetIds", required = true) List<Ref<Subnet>> subnets,
    @Property(name = "SecurityGroupIds", attribute = "GroupId")
        List<Ref<SecurityGroup>> securityGroups,
    @Property(name = "PublicAddressAllocationIds", attribute = "AllocationId")
        List<Ref<ElasticIp>> publicAddresses,
    Json.Obj others)
    implements Structure {
  /** Copies the lists. */
  public VpcOutput {
    subnets = List.copyOf(subnets);
    securityGroups = List.copyOf(securityGroups);
    publicAddresses = List.copyOf(publicAddresses);
  }
}
