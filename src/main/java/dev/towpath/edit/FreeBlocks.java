package dev.towpath.edit;

import dev.towpath.model.Cidr;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Address blocks that nothing in a design uses yet. */
public final class FreeBlocks {
  /** The longest prefix that a subnet may have (VPC User Guide, "Subnet CIDR blocks"). */
  private static final int SMALLEST_SUBNET = 28;

  private static final int USUAL_SUBNET = 24;
  private static final Cidr VPCS = Cidr.of("10.0.0.0/8");

  private FreeBlocks() {}

  /** The first 10.x.0.0/16 that meets no VPC of the design. */
  public static Optional<Cidr> forVpc(Topology topology) {
    List<Cidr> taken =
        topology.all(Vpc.class).flatMap(v -> v.cidrBlock().known().stream()).toList();
    return VPCS.firstFree(16, taken);
  }

  /**
   * The first free block of the VPC for a subnet: a /24, in a VPC too small for that a quarter of
   * it, and where that is taken the largest that is left, down to /28. Empty where nothing is left
   * or the VPC's block is not known.
   */
  public static Optional<Cidr> forSubnet(Topology topology, Vpc vpc) {
    List<Cidr> taken =
        topology
            .referrers(vpc.id(), Subnet.class)
            .flatMap(subnet -> subnet.cidrBlock().known().stream())
            .toList();
    return vpc.cidrBlock().known().flatMap(block -> forSubnet(block, taken));
  }

  static Optional<Cidr> forSubnet(Cidr block, List<Cidr> taken) {
    int first = Math.clamp(block.prefixLength() + 2L, USUAL_SUBNET, SMALLEST_SUBNET);
    return IntStream.rangeClosed(first, SMALLEST_SUBNET)
        .mapToObj(length -> block.firstFree(length, taken))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
