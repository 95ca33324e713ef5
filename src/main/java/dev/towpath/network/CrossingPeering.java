package dev.towpath.network;

import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Vpc;
import java.util.Optional;

/**
 * A route hands a packet to a peering connection: from an address of this VPC to one of the other,
 * and no further (VPC Peering Guide, "Limitations").
 */
record CrossingPeering(ResourceId id, String name, Ground vpc) implements Place {

  /** The other VPC, where rules may name groups across the connection. */
  static Optional<Ground> groupsCross(Walk walk, ResourceId id, Ground vpc) {
    return walk.topology()
        .fact(new PeeringFacts(id))
        .filter(peering -> peering.oneRegion().equals(Optional.of(true)))
        .flatMap(peering -> peering.beyond(vpc.id()).target())
        .flatMap(walk::ground);
  }

  @Override
  public Place enter(Walk walk) {
    Optional<PeeringFacts.Peering> found = walk.topology().fact(new PeeringFacts(id));
    Hops hops = walk.at(id);
    if (found.isEmpty()) {
      return walk.end(hops.unknown(Optional.empty(), "target.gone", name));
    }
    PeeringFacts.Peering peering = found.get();
    Ref<Vpc> beyond = peering.beyond(vpc.id());
    if (beyond.isNone()) {
      return walk.end(notOurs(hops, peering));
    }
    if (!peering.isActive()) {
      return walk.end(inactive(hops, peering));
    }
    if (!vpc.mayHold(walk.packet().from())) {
      return walk.end(
          hops.stops(
              Cause.EDGE_TO_EDGE,
              Optional.empty(),
              "peering.notTransit",
              name,
              walk.packet().from().name(),
              vpc.name()));
    }
    return cross(walk, peering, beyond);
  }

  private Hop inactive(Hops hops, PeeringFacts.Peering peering) {
    return peering
        .state()
        .known()
        .map(state ->
            hops.stops(Cause.ROUTE_BLACKHOLE, Optional.empty(), "peering.state", name, state))
        .orElseGet(() -> hops.unknown(Optional.empty(), "peering.openState", name));
  }

  private Hop notOurs(Hops hops, PeeringFacts.Peering peering) {
    boolean maybe =
        Link.of(peering.one(), vpc.id()) == Link.MAYBE
            || Link.of(peering.other(), vpc.id()) == Link.MAYBE;
    return maybe
        ? hops.unknown(Optional.of(id), "peering.open", name, vpc.name())
        : hops.stops(
            Cause.ROUTE_OTHER_VPC, Optional.empty(), "peering.otherVpcs", name, vpc.name());
  }

  private Place cross(Walk walk, PeeringFacts.Peering peering, Ref<Vpc> beyond) {
    Hops hops = walk.at(id);
    Optional<Ground> there = beyond.target().flatMap(walk::ground);
    Peer to = walk.packet().to();
    if (there.isEmpty()) {
      boolean elsewhere =
          !peering.farBlocks().isEmpty() && peering.farBlocks().stream().noneMatch(to::mayBeIn);
      return walk.end(
          elsewhere
              ? beyondTheOther(walk, Words.of(beyond))
              : hops.unknown(Optional.of(id), "peering.outside", name, Words.of(beyond)));
    }
    if (!there.get().mayHold(to)) {
      return walk.end(beyondTheOther(walk, there.get().name()));
    }
    walk.add(hops.passes(Optional.of(id), "peering.passes", name, there.get().name()));
    hideGroups(walk, peering);
    return new WithinVpc(there.get(), Optional.empty());
  }

  private static void hideGroups(Walk walk, PeeringFacts.Peering peering) {
    if (!peering.oneRegion().equals(Optional.of(true))) {
      walk.send(walk.packet().sentBy(walk.packet().from().withoutGroups()));
    }
  }

  /** The packet is for neither VPC: for a third one, or for a gateway of the other. */
  private Hop beyondTheOther(Walk walk, String there) {
    Object far = walk.packet().to().name();
    boolean ofVpc =
        walk.topology().fact(new AllBlocks()).stream().anyMatch(walk.packet().to()::mayBeIn);
    return walk.at(id)
        .stops(
            ofVpc ? Cause.PEERING_NOT_TRANSITIVE : Cause.EDGE_TO_EDGE,
            Optional.empty(),
            ofVpc ? "peering.notTransitive" : "peering.edgeToEdge",
            name,
            far,
            there);
  }
}
