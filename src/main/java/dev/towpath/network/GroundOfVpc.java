package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A VPC with its blocks; empty where the design does not hold it. */
record GroundOfVpc(ResourceId vpc) implements Fact<Optional<Ground>> {
  private static final int RESOLVER = 2;

  @Override
  public Optional<Ground> from(Topology topology) {
    return topology.get(vpc, Vpc.class).map(found -> of(topology, found));
  }

  private static Ground of(Topology topology, Vpc vpc) {
    List<Cidr> blocks = new ArrayList<>();
    vpc.cidrBlock().known().ifPresent(blocks::add);
    boolean openIpv4 = vpc.cidrBlock().known().isEmpty();
    boolean openIpv6 = false;
    for (VpcCidrBlock more :
        new Parts(topology).of(vpc.id(), VpcCidrBlock.class, "VpcId", VpcCidrBlock::vpc)) {
      Optional<Cidr> known = more.cidrBlock().known().or(() -> more.ipv6CidrBlock().known());
      boolean own = more.vpc().isTo(vpc.id());
      if (own && known.isPresent()) {
        blocks.add(known.get());
      } else if (isIpv6(more)) {
        openIpv6 = true;
      } else {
        openIpv4 = true;
      }
    }
    return new Ground(
        vpc.id(),
        Names.of(vpc),
        vpc.home(),
        List.copyOf(blocks),
        vpc.cidrBlock().known().map(block -> Cidr.of(block.address(RESOLVER))),
        openIpv4,
        openIpv6,
        vpc.enableDnsSupport(),
        vpc.enableDnsHostnames());
  }

  private static boolean isIpv6(VpcCidrBlock block) {
    return !block.ipv6CidrBlock().isAbsent()
        || !block.amazonProvidedIpv6CidrBlock().isAbsent()
        || !block.ipv6Pool().isAbsent()
        || block.rest().properties().fields().keySet().stream().anyMatch(k -> k.contains("pv6"));
  }
}
