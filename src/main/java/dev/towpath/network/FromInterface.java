package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Connections that an interface opens.
 *
 * @param address by which of its addresses, where that is said
 * @param start the first hop
 */
record FromInterface(
    Topology topology,
    PlacedInterface from,
    Optional<Cidr> address,
    Hop start,
    PacketHeader header) {

  Path to(Target target) {
    return switch (target) {
      case Target.Service service -> toService(service);
      case Target.AnyHost(Message _) -> toInternet(Hops.words("peer.anyHost"));
      case Target.Host(String name) -> toInternet(name);
      case Target.Address(String text) -> toAddress(text);
      case Target.Interface(ResourceId resource) -> toResource(resource);
      case Target.Placed(NetworkInterface at) -> toPlaced(at);
      case Target.Refused(Message why) ->
          ends(Hops.forward(from.id()).stops(Cause.REFUSED, Optional.empty(), why));
      case Target.Unresolved(Message why) ->
          ends(Hops.forward(from.id()).unknown(Optional.empty(), why));
    };
  }

  private Path ends(Hop last) {
    return new Path(List.of(start, last), Optional.empty());
  }

  private Path toService(Target.Service target) {
    AwsService service = new AwsService(target.service(), target.region());
    List<Hop> before = named();
    return switch (topology.fact(new NamesOfService(from.vpc().id(), service))) {
      case NamesOfService.Answer.Public _ ->
          walk(before, Peer.outside(service.toString(), publicOutside(), Optional.of(service)));
      case NamesOfService.Answer.Private(ResourceId endpoint) ->
          new InterfaceEndpoints(topology, topology.get(endpoint, VpcEndpoint.class).orElseThrow())
              .path(before, from, header);
      case NamesOfService.Answer.Open(ResourceId endpoint, String key) -> {
        List<Hop> hops = new ArrayList<>(before);
        hops.add(
            Hops.forward(endpoint).unknown(Optional.empty(), key, Names.of(topology, endpoint)));
        yield new Path(hops, Optional.empty());
      }
    };
  }

  private Path toInternet(Object name) {
    return walk(named(), Peer.outside(name, publicOutside(), Optional.empty()));
  }

  /** The public addresses that are not the VPC's own. */
  private List<Cidr> publicOutside() {
    return topology.fact(new InternetOutside(from.vpc().id()));
  }

  /** The start, and a doubt where names do not resolve by AWS's resolver. */
  private List<Hop> named() {
    Ground vpc = from.vpc();
    Value<Boolean> support = vpc.dnsSupport();
    if (support.isAbsent() || support.equals(Value.of(true))) {
      return List.of(start);
    }
    String key = support.known().isPresent() ? "dns.off" : "dns.open";
    return List.of(start, Hops.forward(vpc.id()).unknown(Optional.of(vpc.id()), key, vpc.name()));
  }

  private Path toAddress(String text) {
    Optional<Cidr> block = Cidr.parse(text);
    return block
        .map(known -> walk(List.of(start), Peer.at(text, List.of(known))))
        .orElseGet(
            () -> ends(Hops.forward(from.id()).unknown(Optional.empty(), "address.none", text)));
  }

  private Path toResource(ResourceId id) {
    List<PlacedInterface> interfaces = topology.fact(new InterfacesOf(id));
    if (interfaces.isEmpty()) {
      String key = topology.contains(id) ? "target.notPlaced" : "target.gone";
      return ends(Hops.forward(id).unknown(Optional.empty(), key, Names.of(topology, id)));
    }
    return to(interfaces.getFirst(), Names.of(topology, id));
  }

  private Path toPlaced(NetworkInterface at) {
    return new Interfaces(topology)
        .placed(at)
        .map(to -> to(to, Names.of(topology, at.owner())))
        .orElseGet(() ->
            ends(
                Hops.forward(at.owner())
                    .unknown(
                        Optional.empty(), "target.notPlaced", Names.of(topology, at.owner()))));
  }

  private Path to(PlacedInterface to, String name) {
    boolean v6 = to.ipv4().isEmpty();
    if (!to.isIn(from.vpc()) && from.vpc().holds(to.asPeer(v6))) {
      return ends(
          Hops.forward(from.vpc().id())
              .stops(
                  Cause.ROUTE_OTHER_VPC,
                  Optional.empty(),
                  "otherVpc.overlap",
                  name,
                  to.vpc().name(),
                  from.vpc().name()));
    }
    Peer peer = to.asPeer(v6);
    return walk(List.of(start), to.isIn(from.vpc()) ? peer : beyond(peer));
  }

  /** An interface of another VPC: only its address says whether it is there. */
  private static Peer beyond(Peer peer) {
    return new Peer(
        peer.name(), peer.addresses(), peer.groups(), Peer.Place.OPEN, peer.service(), peer.at());
  }

  private Path walk(List<Hop> before, Peer to) {
    boolean v6 = to.isIpv6();
    if (from.addresses(v6).isEmpty()) {
      return ends(
          Hops.forward(from.id())
              .stops(
                  Cause.NO_ADDRESS_OF_FAMILY,
                  Optional.empty(),
                  v6 ? "interface.noIpv6" : "interface.noIpv4",
                  from.name(),
                  to.name()));
    }
    Peer sender =
        address
            .filter(own -> own.isIpv6() == v6)
            .map(from::asPeer)
            .orElseGet(() -> from.asPeer(v6));
    return Walk.forward(topology, header.between(sender, to), before)
        .thereAndBack(new LeavingInterface(from));
  }
}
