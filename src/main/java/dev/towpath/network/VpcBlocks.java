package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The IPv4 blocks of a VPC.
 *
 * @param known the first one and further ones, where the design says them
 * @param open whether the VPC has a block that is not known
 */
record VpcBlocks(List<Cidr> known, boolean open) {

  static VpcBlocks of(Topology topology, Vpc vpc) {
    List<OtherResource> more =
        new Parts(topology)
            .of(vpc.id(), "AWS::EC2::VPCCidrBlock", "VpcId")
            .filter(other -> !isIpv6(other))
            .toList();
    List<Cidr> known =
        Stream.concat(
                vpc.cidrBlock().known().stream(),
                more.stream().flatMap(o -> block(o, vpc).stream()))
            .toList();
    return new VpcBlocks(known, known.size() < more.size() + 1);
  }

  private static boolean isIpv6(OtherResource block) {
    return block.rest().properties().fields().keySet().stream().anyMatch(k -> k.contains("pv6"));
  }

  private static Optional<Cidr> block(OtherResource block, Vpc vpc) {
    if (Parts.link(block, "VpcId", vpc.id()) != Link.SURE) {
      return Optional.empty();
    }
    return block.rest().properties().text("CidrBlock").flatMap(Cidr::parse);
  }
}
