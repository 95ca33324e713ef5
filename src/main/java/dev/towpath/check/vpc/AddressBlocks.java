package dev.towpath.check.vpc;

import dev.towpath.model.Cidr;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The IPv4 blocks of VPCs and subnets, as far as the design says them. */
public final class AddressBlocks {
  private AddressBlocks() {}

  /**
   * All blocks of a VPC; empty where one of them is not known, so that nothing can be concluded.
   */
  public static List<Cidr> of(Topology topology, Vpc vpc) {
    if (vpc.cidrBlock().known().isEmpty()) {
      return List.of();
    }
    List<VpcCidrBlock> more =
        topology.referrers(vpc.id(), VpcCidrBlock.class).filter(block -> !block.isIpv6()).toList();
    List<Cidr> blocks =
        Stream.concat(
                vpc.cidrBlock().known().stream(),
                more.stream().flatMap(block -> block.cidrBlock().known().stream()))
            .toList();
    return blocks.size() == more.size() + 1 ? blocks : List.of();
  }

  /** The subnets of a VPC whose IPv4 block is known, by their first address. */
  public static List<Subnet> subnets(Topology topology, Vpc vpc) {
    return topology
        .referrers(vpc.id(), Subnet.class)
        .filter(
            s -> s.vpc().isTo(vpc.id()) && !s.cidrBlock().known().map(Cidr::isIpv6).orElse(true))
        .sorted(Comparator.comparing(s -> Cidr.of(block(s).address(0))))
        .toList();
  }

  /** The block of a subnet that has one. */
  public static Cidr block(Subnet subnet) {
    return subnet.cidrBlock().known().orElseThrow();
  }
}
