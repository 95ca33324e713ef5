package dev.towpath.network;

import dev.towpath.model.ElasticIp;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * NAT gateways: they send on in their own name, from their own subnet, by its route table and
 * through its ACL, and lead the answers back.
 */
record NatGateways(Topology topology) {
  private static final Set<Integer> PROTOCOLS = Set.of(1, 6, 17);

  /** A packet of an interface that a route hands to a NAT gateway. */
  record Arrival(NatGateway nat, PlacedInterface from, Peer far, Traffic traffic) {
    private Peer sender() {
      return from.asPeer(from.subnet().id().value());
    }
  }

  /** What happens from the gateway to the internet. */
  List<Hop> forward(Arrival arrival) {
    Optional<PlacedInterface> own = placed(arrival.nat());
    if (own.isEmpty()) {
      return List.of(
          hops(arrival).unknown(Optional.empty(), "nat.noSubnet", Names.of(arrival.nat())));
    }
    PlacedInterface nat = own.get();
    RouteTables.Decision next =
        new RouteTables(topology)
            .decide(nat.subnet(), nat.vpc(), arrival.far(), Hop.Direction.FORWARD);
    return new Trail()
        .thenIfAny(() -> between(arrival, nat, false))
        .then(() -> itself(arrival, nat))
        .then(() -> acls().outward(nat, arrival.far(), arrival.traffic(), Hop.Direction.FORWARD))
        .then(next::hop)
        .thenIfAny(() -> next.target().map(target -> onward(arrival, nat, target)))
        .hops();
  }

  /** How the answers come back to the interface's subnet. */
  List<Hop> back(Arrival arrival) {
    Traffic answers =
        new Traffic(arrival.traffic().protocol(), arrival.traffic().service(), Ports.EPHEMERAL);
    return placed(arrival.nat())
        .map(nat ->
            new Trail()
                .then(() -> acls().inward(nat, arrival.far(), answers, Hop.Direction.RETURN))
                .thenIfAny(() -> between(arrival, nat, true))
                .hops())
        .orElse(List.of());
  }

  private static Hops hops(Arrival arrival) {
    return Hops.forward(arrival.nat().id());
  }

  private Optional<PlacedInterface> placed(NatGateway nat) {
    return topology
        .get(nat.subnet(), Subnet.class)
        .flatMap(subnet ->
            new Interfaces(topology)
                .placed(
                    new NetworkInterface(
                        nat.id(),
                        subnet.id(),
                        List.of(),
                        Optional.empty(),
                        nat.allocation().target())));
  }

  /** The ACL of the gateway's subnet towards the sender; none where both are in one subnet. */
  private Optional<Hop> between(Arrival arrival, PlacedInterface nat, boolean back) {
    if (nat.isInSubnetOf(arrival.from())) {
      return Optional.empty();
    }
    Traffic traffic = arrival.traffic();
    return Optional.of(
        back
            ? acls().outward(nat, arrival.sender(), traffic, Hop.Direction.RETURN)
            : acls().inward(nat, arrival.sender(), traffic, Hop.Direction.FORWARD));
  }

  private NetworkAcls acls() {
    return new NetworkAcls(topology);
  }

  private Hop itself(Arrival arrival, PlacedInterface own) {
    NatGateway nat = arrival.nat();
    Hops hops = hops(arrival);
    String name = Names.of(nat);
    if (!own.vpc().id().equals(arrival.from().vpc().id())) {
      return hops.stops(
          ExplanationCode.NGW_REQUIRES_SOURCE_IN_VPC,
          Optional.empty(),
          "nat.otherVpc",
          name,
          Names.of(own.vpc()),
          Names.of(arrival.from().vpc()));
    }
    if (!PROTOCOLS.contains(arrival.traffic().protocol().number())) {
      return hops.stops(
          ExplanationCode.PROTOCOL_RESTRICTION,
          Optional.empty(),
          "nat.protocol",
          name,
          arrival.traffic().asked());
    }
    Optional<String> state = nat.rest().observed(Observation.STATE).known();
    if (state.isPresent() && !state.get().equals("available")) {
      return hops.stops(
          ExplanationCode.BAD_STATE, Optional.empty(), "nat.state", name, state.get());
    }
    return address(hops, nat);
  }

  private Hop address(Hops hops, NatGateway nat) {
    String name = Names.of(nat);
    if (nat.connectivityType().equals(Value.of("private"))) {
      return hops.passes(Optional.empty(), "nat.private", name);
    }
    if (!nat.connectivityType().isAbsent() && !nat.connectivityType().equals(Value.of("public"))) {
      return hops.unknown(Optional.empty(), "nat.openType", name);
    }
    return switch (nat.allocation()) {
      case Ref.None<ElasticIp> _ ->
          hops.stops(
              ExplanationCode.IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS,
              Optional.empty(),
              "nat.noAddress",
              name);
      case Ref.To<ElasticIp>(ResourceId id) ->
          topology.get(id, ElasticIp.class).isPresent()
              ? hops.passes(Optional.of(id), "nat.public", name, Names.of(topology, id))
              : hops.unknown(Optional.empty(), "nat.openAddress", name, id.value());
      case Ref.Outside<ElasticIp>(String id) ->
          hops.passes(Optional.empty(), "nat.public", name, id);
      case Ref.Formula<ElasticIp>(Json json) ->
          hops.unknown(Optional.empty(), "nat.openAddress", name, Words.of(json));
    };
  }

  private Hop onward(Arrival arrival, PlacedInterface own, RouteTarget target) {
    String name = Names.of(arrival.nat());
    return switch (target) {
      case RouteTarget.Internet(InternetGateway gateway) ->
          throughInternetGateway(arrival, own, gateway);
      case RouteTarget.Endpoint(var endpoint) ->
          hops(arrival)
              .unknown(Optional.of(endpoint.id()), "nat.endpoint", name, Names.of(endpoint));
      case RouteTarget.Local _, RouteTarget.Nat _, RouteTarget.Gone _ ->
          hops(arrival)
              .stops(
                  ExplanationCode.CANNOT_ROUTE,
                  Optional.empty(),
                  "nat.notPublic",
                  name,
                  Names.of(own.subnet()),
                  arrival.far().name(),
                  target.words());
      case RouteTarget.Appliance _, RouteTarget.Unclear _ ->
          hops(arrival)
              .unknown(
                  Optional.empty(),
                  "nat.notPublic",
                  name,
                  Names.of(own.subnet()),
                  arrival.far().name(),
                  target.words());
    };
  }

  private Hop throughInternetGateway(
      Arrival arrival, PlacedInterface own, InternetGateway gateway) {
    Hops hops = Hops.forward(gateway.id());
    Vpc vpc = own.vpc();
    return new InternetGateways(topology)
        .obstacle(gateway, vpc, arrival.far())
        .orElseGet(() ->
            arrival.nat().connectivityType().equals(Value.of("private"))
                ? hops.stops(
                    ExplanationCode.IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS,
                    Optional.of(arrival.nat().id()),
                    "igw.privateNat",
                    Names.of(gateway),
                    Names.of(arrival.nat()))
                : hops.passes(
                    Optional.of(arrival.nat().id()),
                    "igw.nat",
                    Names.of(gateway),
                    Names.of(arrival.nat())));
  }
}
