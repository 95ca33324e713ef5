package dev.towpath.network;

import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;
import java.util.Set;

/** A route hands a packet to a gateway endpoint, which serves interfaces of its own VPC only. */
record EnteringGatewayEndpoint(ResourceId id, String name, Ground vpc) implements Place {
  private static final Set<Protocol> PROTOCOLS =
      Set.of(Protocol.TCP, Protocol.ICMP, Protocol.ICMPV6);

  @Override
  public Place enter(Walk walk) {
    walk.carriedBy(id);
    Hop hop = hop(walk, walk.at(id));
    if (!walk.add(hop)) {
      return Place.NOWHERE;
    }
    Optional<PlacedInterface> sender = walk.packet().from().at();
    return sender.map(at -> walk.arrive(new EnteringInterface(at, null))).orElseGet(walk::arrive);
  }

  private Hop hop(Walk walk, Hops hops) {
    Packet packet = walk.packet();
    if (!isOf(walk.topology())) {
      return hops.stops(
          Cause.ROUTE_OTHER_VPC, Optional.empty(), "endpoint.otherVpc", name, vpc.name());
    }
    Optional<PlacedInterface> sender = packet.from().at();
    if (sender.filter(at -> at.isIn(vpc)).isEmpty()) {
      return hops.stops(
          Cause.EDGE_TO_EDGE,
          ExplanationCode.VPCE_GATEWAY_EGRESS_SOURCE_ADDRESS_RESTRICTION,
          Optional.empty(),
          Hops.words("endpoint.notTransit", name, packet.from().name(), vpc.name()));
    }
    Optional<ResourceId> nat = sender.flatMap(PlacedInterface::nat);
    if (nat.isPresent()) {
      return walk.at(nat.get()).unknown(Optional.of(id), "nat.endpoint", sender.get().name(), name);
    }
    if (!PROTOCOLS.contains(packet.protocol())) {
      return hops.stops(
          Cause.ENDPOINT_PROTOCOL, Optional.empty(), "endpoint.protocol", name, packet.asked());
    }
    boolean named = packet.to().address().isEmpty();
    return named
        ? doubtOfNames()
            .map(key -> hops.unknown(Optional.of(vpc.id()), key, name, vpc.name()))
            .orElseGet(() -> carried(hops, packet))
        : carried(hops, packet);
  }

  private Hop carried(Hops hops, Packet packet) {
    return hops.passes(Optional.empty(), "endpoint.carries", name, packet.to().name());
  }

  private boolean isOf(Topology topology) {
    return topology
        .get(id, VpcEndpoint.class)
        .filter(
            endpoint -> endpoint.vpc().target().filter(own -> !own.equals(vpc.id())).isPresent())
        .isEmpty();
  }

  /**
   * With Amazon's resolver gateway endpoints ask for DNS host names besides DNS resolution (AWS
   * PrivateLink Guide, "Gateway endpoints"); a VPC that a template makes has none unless it says
   * so.
   */
  private Optional<String> doubtOfNames() {
    Value<Boolean> hostnames = vpc.dnsHostnames();
    if (hostnames.equals(Value.of(true))) {
      return Optional.empty();
    }
    boolean off = hostnames.isAbsent() || hostnames.known().isPresent();
    return Optional.of(off ? "endpoint.hostnamesOff" : "endpoint.hostnamesOpen");
  }
}
