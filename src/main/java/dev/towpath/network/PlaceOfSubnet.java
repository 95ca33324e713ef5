package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetCidrBlock;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A subnet with what surrounds it; empty where the design holds neither it nor its VPC. */
record PlaceOfSubnet(ResourceId subnet) implements Fact<Optional<PlacedSubnet>> {
  @Override
  public Optional<PlacedSubnet> from(Topology topology) {
    return topology.get(subnet, Subnet.class).flatMap(found -> of(topology, found));
  }

  private static Optional<PlacedSubnet> of(Topology topology, Subnet subnet) {
    return subnet
        .vpc()
        .target()
        .map(vpc ->
            new PlacedSubnet(
                subnet.id(),
                Names.of(subnet),
                vpc,
                subnet.availabilityZone(),
                blocks(topology, subnet),
                subnet.mapPublicIpOnLaunch(),
                topology.fact(new AclOfSubnet(subnet.id())),
                topology.fact(new TableOfSubnet(subnet.id()))));
  }

  private static List<Cidr> blocks(Topology topology, Subnet subnet) {
    List<Cidr> blocks = new ArrayList<>();
    subnet.cidrBlock().known().ifPresent(blocks::add);
    subnet.ipv6CidrBlock().known().ifPresent(blocks::add);
    topology
        .referrers(subnet.id(), SubnetCidrBlock.class)
        .flatMap(more -> more.ipv6CidrBlock().known().stream())
        .forEach(blocks::add);
    return List.copyOf(blocks);
  }
}
