package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
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
    List<VpcCidrBlock> more =
        new Parts(topology)
            .of(vpc.id(), VpcCidrBlock.class, VpcCidrBlock::vpc)
            .filter(other -> !other.isIpv6())
            .toList();
    List<Cidr> known =
        Stream.concat(
                vpc.cidrBlock().known().stream(),
                more.stream().flatMap(o -> block(o, vpc).stream()))
            .toList();
    return new VpcBlocks(known, known.size() < more.size() + 1);
  }

  private static Optional<Cidr> block(VpcCidrBlock block, Vpc vpc) {
    boolean sure = Link.of(block.vpc(), vpc.id()) == Link.SURE;
    return sure ? block.cidrBlock().known() : Optional.empty();
  }
}
