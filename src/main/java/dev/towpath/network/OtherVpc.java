package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Names;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/** Packets to an interface of another VPC. */
record OtherVpc(Topology topology) {

  Path path(Hop start, PlacedInterface from, PlacedInterface to, Traffic traffic) {
    String name = Names.of(topology, to.networkInterface().owner());
    List<Cidr> own = VpcBlocks.of(topology, from.vpc()).known();
    boolean shadowed =
        to.addresses().stream()
            .allMatch(address -> own.stream().anyMatch(block -> block.contains(address)));
    if (shadowed) {
      Hop hop =
          Hops.forward(from.vpc().id())
              .stops(
                  ExplanationCode.CANNOT_ROUTE,
                  Optional.empty(),
                  "otherVpc.overlap",
                  name,
                  Names.of(to.vpc()),
                  Names.of(from.vpc()));
      return new Path(List.of(start, hop), Optional.empty());
    }
    Peer far = Peer.at(name, to.addresses());
    return new Beyond(topology).path(List.of(start), from, far, traffic);
  }
}
