package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Instance;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/** What the VPCs of a topology do with packets. IPv4. */
public final class Network {
  private final Topology topology;

  /** The network of a topology. */
  public Network(Topology topology) {
    this.topology = topology;
  }

  /**
   * Follows a connection hop by hop, and its answers back.
   *
   * @param protocol {@code tcp}, {@code udp}, {@code icmp} or a protocol's number; throws {@link
   *     IllegalArgumentException} for anything else
   * @param port the target's port, from 0 to 65535
   */
  public Path trace(NetworkInterface from, Target to, String protocol, int port) {
    Traffic traffic = Traffic.of(protocol, port);
    Interfaces interfaces = new Interfaces(topology);
    Optional<PlacedInterface> placed = interfaces.placed(from);
    if (placed.isEmpty()) {
      return new Path(List.of(interfaces.unplaced(from)), Optional.empty());
    }
    PlacedInterface source = placed.get();
    Hop start = interfaces.source(source);
    if (start.result() == Hop.Result.STOPS) {
      return new Path(List.of(start), Optional.empty());
    }
    return switch (to) {
      case Target.Service service -> toService(start, source, service, traffic);
      case Target.AnyHost(Message _) ->
          toInternet(start, source, Hops.words("peer.anyHost"), traffic);
      case Target.Host(String name) -> toInternet(start, source, name, traffic);
      case Target.Address(String address) -> toAddress(start, source, address, traffic);
      case Target.Interface(ResourceId resource) -> toResource(start, source, resource, traffic);
      case Target.Placed(NetworkInterface at) ->
          ends(
              start,
              Hops.forward(at.owner())
                  .unknown(Optional.empty(), "target.notPlaced", Names.of(topology, at.owner())));
      case Target.Refused(Message why) ->
          ends(
              start,
              new Hop(
                  from.owner(),
                  Hop.Direction.FORWARD,
                  Hop.Result.STOPS,
                  why,
                  Optional.empty(),
                  Optional.empty()));
      case Target.Unresolved(Message why) ->
          ends(
              start,
              new Hop(
                  from.owner(),
                  Hop.Direction.FORWARD,
                  Hop.Result.UNKNOWN,
                  why,
                  Optional.empty(),
                  Optional.empty()));
    };
  }

  private static Path ends(Hop start, Hop last) {
    return new Path(List.of(start, last), Optional.empty());
  }

  private Path toService(
      Hop start, PlacedInterface source, Target.Service target, Traffic traffic) {
    AwsService service = new AwsService(target.service(), target.region());
    List<Hop> before = named(start, source);
    return switch (new InterfaceEndpoints(topology).resolve(source.vpc(), service)) {
      case InterfaceEndpoints.Answer.Public _ -> {
        Peer far = Peer.outside(service.toString(), publicOutside(source), Optional.of(service));
        yield new Beyond(topology).path(before, source, far, traffic);
      }
      case InterfaceEndpoints.Answer.Private(var endpoint) ->
          new Trail()
              .along(() -> before)
              .along(() -> new InterfaceEndpoints(topology).hops(endpoint, source, traffic))
              .path(Optional.of(endpoint.id()));
      case InterfaceEndpoints.Answer.Open(var endpoint, String key) ->
          new Trail()
              .along(() -> before)
              .then(() ->
                  Hops.forward(endpoint.id()).unknown(Optional.empty(), key, Names.of(endpoint)))
              .path(Optional.empty());
    };
  }

  private Path toInternet(Hop start, PlacedInterface source, Object name, Traffic traffic) {
    Peer far = Peer.outside(name, publicOutside(source), Optional.empty());
    return new Beyond(topology).path(named(start, source), source, far, traffic);
  }

  /** The public addresses that are not the VPC's own. */
  private List<Cidr> publicOutside(PlacedInterface source) {
    return PublicAddresses.minus(
        PublicAddresses.IPV4, VpcBlocks.of(topology, source.vpc()).known());
  }

  /** The start, and a doubt where names do not resolve by AWS's resolver. */
  private List<Hop> named(Hop start, PlacedInterface source) {
    Vpc vpc = source.vpc();
    Value<Boolean> support = vpc.enableDnsSupport();
    if (support.isAbsent() || support.equals(Value.of(true))) {
      return List.of(start);
    }
    String key = support.known().isPresent() ? "dns.off" : "dns.open";
    return List.of(
        start, Hops.forward(vpc.id()).unknown(Optional.of(vpc.id()), key, Names.of(vpc)));
  }

  private Path toAddress(Hop start, PlacedInterface source, String address, Traffic traffic) {
    Optional<Cidr> block = Cidr.parse(address);
    if (block.isEmpty() || block.get().isIpv6()) {
      return ends(
          start,
          Hops.forward(source.networkInterface().owner())
              .unknown(Optional.empty(), "address.notIpv4", address));
    }
    return owner(source.vpc(), address)
        .map(instance -> toResource(start, source, instance.id(), traffic))
        .orElseGet(() ->
            new Beyond(topology)
                .path(List.of(start), source, Peer.at(address, List.of(block.get())), traffic));
  }

  private Optional<Instance> owner(Vpc vpc, String address) {
    return topology
        .all(Instance.class)
        .filter(instance -> instance.privateIpAddress().equals(Value.of(address)))
        .filter(instance ->
            new Interfaces(topology)
                .of(instance)
                .filter(placed -> placed.vpc().id().equals(vpc.id()))
                .isPresent())
        .findFirst();
  }

  private Path toResource(Hop start, PlacedInterface source, ResourceId id, Traffic traffic) {
    Optional<Resource> resource = topology.get(id);
    Optional<PlacedInterface> placed =
        topology.get(id, Instance.class).flatMap(new Interfaces(topology)::of);
    if (placed.isEmpty()) {
      String key = resource.isEmpty() ? "target.gone" : "target.notPlaced";
      return ends(start, Hops.forward(id).unknown(Optional.empty(), key, Names.of(topology, id)));
    }
    PlacedInterface target = placed.get();
    String name = Names.of(resource.orElseThrow());
    if (!target.vpc().id().equals(source.vpc().id())) {
      return new OtherVpc(topology).path(start, source, target, traffic);
    }
    LocalDelivery.Leg leg =
        LocalDelivery.Leg.of(
            source, target, Names.of(topology, source.networkInterface().owner()), name);
    return new Trail()
        .then(() -> start)
        .along(() -> new LocalDelivery(topology).hops(leg, traffic))
        .path(Optional.empty());
  }
}
