package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/** What the VPCs of a topology do with packets, IPv4 and IPv6. */
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
    return trace(new Source.Interface(from), to, PacketHeader.of(protocol, port));
  }

  /** Follows a connection hop by hop, and its answers back. */
  public Path trace(Source from, Target to, PacketHeader header) {
    return switch (from) {
      case Source.Interface(NetworkInterface at) -> fromInterface(at, to, header);
      case Source.Internet(List<Cidr> addresses) ->
          new FromInternet(topology, addresses, header).to(to);
      case Source.ServiceNetwork _ ->
          FromInternet.unknown(topology, to, Hops.words("source.serviceNetwork"));
      case Source.Unresolved(Message why) -> FromInternet.unknown(topology, to, why);
    };
  }

  /**
   * The primary interface of a resource, or the one that has the address; empty where the design
   * does not hold such an interface.
   */
  public Optional<NetworkInterface> interfaceOf(ResourceId resource, Optional<String> address) {
    Optional<Cidr> asked = address.flatMap(Cidr::parse);
    List<PlacedInterface> all = topology.fact(new InterfacesOf(resource));
    return all.stream()
        .filter(at ->
            asked.isEmpty() || at.ipv4().contains(asked.get()) || at.ipv6().contains(asked.get()))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(at -> stated(at, address));
  }

  /** All interfaces that a resource has in the design, the primary one first. */
  public List<NetworkInterface> interfacesOf(ResourceId resource) {
    return topology.fact(new InterfacesOf(resource)).stream()
        .map(at -> stated(at, Optional.empty()))
        .toList();
  }

  /**
   * The service of AWS that an endpoint leads to; empty where it leads elsewhere, or it is open.
   */
  public Optional<Target.Service> serviceBehind(VpcEndpoint endpoint) {
    return GatewayEndpoints.service(topology, endpoint)
        .map(s -> new Target.Service(s.name(), s.region(), Optional.empty()));
  }

  private static NetworkInterface stated(PlacedInterface at, Optional<String> address) {
    return new NetworkInterface(
        at.id(),
        at.subnet().id(),
        at.groupNames().stream().map(Network::named).toList(),
        address,
        Optional.empty());
  }

  private static Ref<SecurityGroup> named(Group group) {
    return switch (group) {
      case Group.Declared(ResourceId id, String _, String _) -> Ref.to(id);
      // A reference to the VPC stands for its default group, see Group.
      case Group.Default(ResourceId vpc, Message _) -> Ref.to(vpc);
      case Group.Foreign(String name) -> new Ref.Outside<>(name);
    };
  }

  private Path fromInterface(NetworkInterface from, Target to, PacketHeader header) {
    Interfaces interfaces = new Interfaces(topology);
    Optional<PlacedInterface> placed = interfaces.placed(from);
    if (placed.isEmpty()) {
      return only(interfaces.unplaced(from));
    }
    Hop start = interfaces.source(placed.get(), from.privateAddress());
    if (start.result() == Hop.Result.STOPS) {
      return only(start);
    }
    return new FromInterface(
            topology, placed.get(), from.privateAddress().flatMap(Cidr::parse), start, header)
        .to(to);
  }

  static Path only(Hop hop) {
    return new Path(List.of(hop), Optional.empty());
  }
}
