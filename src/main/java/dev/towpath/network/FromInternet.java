package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/** Connections that hosts on the internet open. */
record FromInternet(Topology topology, List<Cidr> addresses, PacketHeader header) {

  /** The path of a flow whose source is not known. */
  static Path unknown(Topology topology, Target to, Message why) {
    ResourceId component =
        switch (to) {
          case Target.Interface(ResourceId id) -> id;
          case Target.Placed(NetworkInterface at) -> at.owner();
          case Target.Address(String text) when !text.isBlank() -> ResourceId.of(text);
          case Target.Service _,
              Target.AnyHost _,
              Target.Address _,
              Target.Host _,
              Target.Refused _,
              Target.Unresolved _ ->
              INTERNET;
        };
    return Network.only(Hops.forward(component).unknown(Optional.empty(), why));
  }

  /** What hops of the internet itself are called. */
  static final ResourceId INTERNET = ResourceId.of("internet");

  Path to(Target target) {
    return switch (target) {
      case Target.Address(String text) -> toAddress(text);
      case Target.Interface(ResourceId id) ->
          toInterface(
              id, Names.of(topology, id), topology.fact(new InterfacesOf(id)).stream().findFirst());
      case Target.Placed(NetworkInterface at) ->
          toInterface(
              at.owner(), Names.of(topology, at.owner()), new Interfaces(topology).placed(at));
      case Target.Service _, Target.AnyHost _, Target.Host _ ->
          Network.only(Hops.forward(INTERNET).passes(Optional.empty(), "internet.itself"));
      case Target.Refused(Message why) ->
          Network.only(Hops.forward(INTERNET).stops(Cause.REFUSED, Optional.empty(), why));
      case Target.Unresolved(Message why) ->
          Network.only(Hops.forward(INTERNET).unknown(Optional.empty(), why));
    };
  }

  private Path toAddress(String text) {
    Optional<Cidr> block = Cidr.parse(text);
    Hops hops = Hops.forward(INTERNET);
    if (block.isEmpty()) {
      return Network.only(hops.unknown(Optional.empty(), "address.none", text));
    }
    if (InternetAddresses.none(block.get())) {
      return Network.only(
          hops.stops(Cause.INTERNET, Optional.empty(), "internet.privateAddress", text));
    }
    Peer to = Peer.at(text, List.of(block.get()));
    return walk(to, new ToPublicAddress());
  }

  /** By its address alone: to whoever in the design has it. */
  private record ToPublicAddress() implements Place {
    @Override
    public Place enter(Walk walk) {
      Optional<PublicOwners.Owner> owner = Internet.owner(walk);
      if (owner.isEmpty()) {
        return walk.end(nobody(walk));
      }
      return EnteringByGateway.to(walk, owner.get().at(), owner.get().inside());
    }
  }

  private static Hop nobody(Walk walk) {
    ToldAddresses.Answer told = walk.topology().fact(new ToldAddresses());
    Object address = walk.packet().to().name();
    Optional<ResourceId> unplaced =
        walk.packet().to().address().flatMap(to -> Optional.ofNullable(told.owners().get(to)));
    if (unplaced.isPresent()) {
      String name = Names.of(walk.topology(), unplaced.get());
      return walk.topology().get(unplaced.get(), NatGateway.class).isPresent()
          ? walk.at(unplaced.get())
              .stops(
                  Cause.NAT_NO_SESSION,
                  Optional.empty(),
                  "nat.noSession",
                  name,
                  walk.packet().from().name())
          : walk.at(unplaced.get()).unknown(Optional.empty(), "target.notPlaced", name);
    }
    return told.all()
        ? walk.at(INTERNET)
            .stops(Cause.NO_SUCH_ADDRESS, Optional.empty(), "internet.nobody", address)
        : walk.at(INTERNET).unknown(Optional.empty(), "internet.perhaps", address);
  }

  private Path toInterface(ResourceId id, String name, Optional<PlacedInterface> found) {
    if (found.isEmpty()) {
      String key = topology.contains(id) ? "target.notPlaced" : "target.gone";
      return Network.only(Hops.forward(id).unknown(Optional.empty(), key, name));
    }
    PlacedInterface at = found.get();
    if (addresses.getFirst().isIpv6()) {
      return at.ipv6().isEmpty()
          ? Network.only(
              Hops.forward(at.id())
                  .stops(
                      Cause.NO_ADDRESS_OF_FAMILY, Optional.empty(), "interface.noIpv6", name, name))
          : walk(at.asPeer(true), new ToInterface(at, at.asPeer(true)));
    }
    Peer inside = at.asPeer(false);
    PublicAddress address = at.publicAddresses().behind(at, inside.address());
    Hops hops = Hops.forward(at.id());
    return switch (address) {
      case PublicAddress.Missing _ ->
          Network.only(
              hops.stops(
                  Cause.IGW_NO_PUBLIC_IP,
                  ExplanationCode.IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS,
                  Optional.empty(),
                  Hops.words("internet.noPublicAddress", name)));
      case PublicAddress.Open _ ->
          Network.only(hops.unknown(Optional.empty(), "internet.openPublicAddress", name));
      case PublicAddress.Elastic _, PublicAddress.AtLaunch _, PublicAddress.Observed _ ->
          walk(
              Peer.outside(
                  name,
                  address.known().map(List::of).orElse(InternetAddresses.IPV4),
                  Optional.empty()),
              new ToInterface(at, inside));
    };
  }

  private record ToInterface(PlacedInterface at, Peer inside) implements Place {
    @Override
    public Place enter(Walk walk) {
      return EnteringByGateway.to(walk, at, inside);
    }
  }

  private Path walk(Peer to, Place first) {
    List<Cidr> family =
        InternetAddresses.minus(
            InternetAddresses.routed(addresses).stream()
                .filter(block -> block.isIpv6() == to.isIpv6())
                .toList(),
            topology.fact(new AllBlocks()));
    if (family.isEmpty()) {
      return Network.only(
          Hops.forward(INTERNET)
              .stops(Cause.INTERNET, Optional.empty(), "internet.privateSender", addresses));
    }
    Peer sender = Peer.outside(Hops.words("peer.internet"), family, Optional.empty());
    Hop start = Hops.forward(INTERNET).passes(Optional.empty(), "internet.from", to.name());
    return Walk.forward(topology, header.between(sender, to), List.of(start)).thereAndBack(first);
  }
}
