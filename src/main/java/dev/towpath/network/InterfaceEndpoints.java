package dev.towpath.network;

import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways through an interface endpoint, of which any may be taken: one by each interface. */
record InterfaceEndpoints(Topology topology, VpcEndpoint endpoint) {
  private static final String SUBNETS = "SubnetIds";

  /** The path through the endpoint; where its interfaces differ nobody knows which is asked. */
  Path path(List<Hop> before, PlacedInterface from, PacketHeader header) {
    List<Path> ways = ways(before, from, header);
    Hops hops = Hops.forward(endpoint.id());
    if (ways.isEmpty()) {
      return ending(
          before,
          hops.stops(
              Cause.ENDPOINT_NO_INTERFACE,
              Optional.empty(),
              "interfaceEndpoint.noSubnet",
              Names.of(endpoint)));
    }
    Path first = ways.getFirst();
    for (Path way : ways) {
      if (way.result() != first.result()) {
        Path worse = first.result() == Hop.Result.PASSES ? way : first;
        return ending(
            before,
            hops.unknown(
                Optional.empty(),
                "interfaceEndpoint.differ",
                Names.of(endpoint),
                worse.deciding().what()));
      }
    }
    return first;
  }

  private List<Path> ways(List<Hop> before, PlacedInterface from, PacketHeader header) {
    List<Hop> named = new ArrayList<>(before);
    named.add(
        Hops.forward(endpoint.id())
            .passes(Optional.empty(), "interfaceEndpoint.named", Names.of(endpoint)));
    List<Path> ways = new ArrayList<>();
    for (PlacedInterface at : topology.fact(new InterfacesOf(endpoint.id()))) {
      Packet packet = header.between(from.asPeer(false), at.asPeer(false));
      Path way = Walk.forward(topology, packet, named).thereAndBack(new LeavingInterface(from));
      ways.add(new Path(way.hops(), Optional.of(endpoint.id())));
    }
    outside().ifPresent(subnet -> ways.add(ending(before, outside(subnet))));
    return ways;
  }

  /** A subnet of the endpoint that the design does not hold. */
  private Optional<Ref<Subnet>> outside() {
    List<Ref<Subnet>> subnets = Ref.list(endpoint.subnets(), endpoint.rest().properties(), SUBNETS);
    return subnets.stream().filter(ref -> ref.target().flatMap(this::place).isEmpty()).findFirst();
  }

  private Optional<PlacedSubnet> place(ResourceId subnet) {
    return topology.fact(new PlaceOfSubnet(subnet));
  }

  private Hop outside(Ref<Subnet> subnet) {
    return Hops.forward(endpoint.id())
        .unknown(
            Optional.empty(),
            "interfaceEndpoint.outsideSubnet",
            Names.of(endpoint),
            Words.of(subnet));
  }

  private Path ending(List<Hop> before, Hop last) {
    List<Hop> hops = new ArrayList<>(before);
    hops.add(last);
    return new Path(hops, Optional.of(endpoint.id()));
  }
}
