package dev.towpath.check.vpc;

import dev.towpath.model.Cidr;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The IPv4 blocks of VPCs and subnets, as far as the design says them. */
public final class AddressBlocks {
  private static final String MORE = "AWS::EC2::VPCCidrBlock";

  private AddressBlocks() {}

  /**
   * All blocks of a VPC; empty where one of them is not known, so that nothing can be concluded.
   */
  public static List<Cidr> of(Topology topology, Vpc vpc) {
    if (vpc.cidrBlock().known().isEmpty()) {
      return List.of();
    }
    List<OtherResource> more =
        topology
            .referrers(vpc.id(), OtherResource.class)
            .filter(r -> r.type().equals(MORE))
            .toList();
    List<Cidr> blocks =
        Stream.concat(
                vpc.cidrBlock().known().stream(),
                more.stream()
                    .flatMap(r -> r.rest().properties().text("CidrBlock").stream())
                    .flatMap(text -> Cidr.parse(text).stream()))
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
