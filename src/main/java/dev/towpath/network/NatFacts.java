package dev.towpath.network;

import dev.towpath.model.ElasticIp;
import dev.towpath.model.Fact;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.Optional;

/** What a NAT gateway is. */
record NatFacts(ResourceId id) implements Fact<NatFacts.Nat> {

  /**
   * A NAT gateway.
   *
   * @param at its interface; empty for a regional one, or where its subnet is not in the design
   * @param regional whether it serves a whole VPC without a subnet of its own
   * @param isPrivate whether it sends on from a private address
   * @param itself what it says of itself: its address, its state
   */
  record Nat(
      String name,
      Optional<PlacedInterface> at,
      boolean regional,
      Optional<ResourceId> vpc,
      boolean isPrivate,
      Say itself) {}

  /** A hop that does not depend on the packet. */
  sealed interface Say {
    /** It sends on from this address. */
    record Passes(Optional<ResourceId> rule, String key, String more) implements Say {}

    /** It sends nothing on, or nobody knows. */
    record Hinders(Obstacle obstacle) implements Say {}
  }

  @Override
  public Nat from(Topology topology) {
    Optional<NatGateway> found = topology.get(id, NatGateway.class);
    if (found.isEmpty()) {
      return new Nat(id.value(), Optional.empty(), false, Optional.empty(), false, gone());
    }
    NatGateway nat = found.get();
    Optional<PlacedInterface> at = topology.fact(new InterfacesOf(id)).stream().findFirst();
    boolean regional =
        nat.availabilityMode().equals(Value.of("regional"))
            || (nat.subnet().isNone() && !nat.vpc().isNone());
    return new Nat(
        Names.of(nat),
        at,
        regional,
        nat.vpc().target(),
        nat.connectivityType().equals(Value.of("private")),
        itself(topology, nat, regional));
  }

  private Say gone() {
    return hinders(Cause.ROUTE_BLACKHOLE, "nat.state", id.value(), "deleted");
  }

  private static Say hinders(Cause cause, String key, String name, String more) {
    return new Say.Hinders(Obstacle.of(cause, Optional.empty(), key, name, more));
  }

  private static Say itself(Topology topology, NatGateway nat, boolean regional) {
    String name = Names.of(nat);
    Optional<String> state =
        nat.rest()
            .observed(Observation.STATE)
            .known()
            .or(() -> nat.rest().properties().text("State"))
            .filter(s -> !s.equals("available"));
    if (state.isPresent()) {
      boolean gone = state.get().equals("deleted") || state.get().equals("deleting");
      return hinders(
          gone ? Cause.ROUTE_BLACKHOLE : Cause.NAT_STATE, "nat.state", name, state.get());
    }
    if (nat.connectivityType().equals(Value.of("private"))) {
      return new Say.Passes(Optional.empty(), "nat.private", "");
    }
    if (!nat.connectivityType().isAbsent() && !nat.connectivityType().equals(Value.of("public"))) {
      return hinders(Cause.NOT_KNOWN, "nat.openType", name, "");
    }
    return regional ? new Say.Passes(Optional.empty(), "nat.regional", "") : address(topology, nat);
  }

  private static Say address(Topology topology, NatGateway nat) {
    String name = Names.of(nat);
    return switch (nat.allocation()) {
      case Ref.None<ElasticIp> _ -> hinders(Cause.IGW_NO_PUBLIC_IP, "nat.noAddress", name, "");
      case Ref.To<ElasticIp>(ResourceId id) ->
          topology.get(id, ElasticIp.class).isPresent()
              ? new Say.Passes(Optional.of(id), "nat.public", Names.of(topology, id))
              : hinders(Cause.NOT_KNOWN, "nat.openAddress", name, id.value());
      case Ref.Outside<ElasticIp>(String id) -> new Say.Passes(Optional.empty(), "nat.public", id);
      case Ref.Formula<ElasticIp>(Json json) ->
          hinders(Cause.NOT_KNOWN, "nat.openAddress", name, Words.of(json));
    };
  }
}
