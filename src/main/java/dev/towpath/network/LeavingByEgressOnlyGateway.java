package dev.towpath.network;

import dev.towpath.model.EgressOnlyInternetGateway;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** A packet goes out by an egress-only internet gateway: IPv6, and nobody comes in unasked. */
record LeavingByEgressOnlyGateway(ResourceId id, String name, PlacedSubnet from, Ground vpc)
    implements Place {
  @Override
  public Place enter(Walk walk) {
    Optional<Hop> obstacle = obstacle(walk);
    if (obstacle.isPresent() && !walk.add(obstacle.get())) {
      return Place.NOWHERE;
    }
    Peer sender = walk.packet().from();
    walk.add(walk.at(id).passes(Optional.empty(), "eigw.passes", name, sender.name()));
    Peer outside = sender.withoutGroups();
    Place back = new Back(id, name, sender, vpc);
    walk.remember(new Walk.Session(id, sender, outside, back));
    walk.send(walk.packet().sentBy(outside));
    return new Internet(back);
  }

  private Optional<Hop> obstacle(Walk walk) {
    Hops hops = walk.at(id);
    Optional<ResourceId> own =
        walk.topology()
            .get(id, EgressOnlyInternetGateway.class)
            .flatMap(gateway -> gateway.vpc().target());
    if (own.filter(v -> !v.equals(vpc.id())).isPresent()) {
      return Optional.of(
          hops.stops(Cause.ROUTE_OTHER_VPC, Optional.empty(), "eigw.otherVpc", name, vpc.name()));
    }
    if (!walk.packet().isIpv6()) {
      return Optional.of(hops.stops(Cause.EIGW_IPV4, Optional.empty(), "eigw.ipv4", name));
    }
    if (!walk.isForward()) {
      return Optional.of(
          hops.stops(
              Cause.EIGW_NO_SESSION,
              Optional.empty(),
              "eigw.noSession",
              name,
              walk.packet().to().name()));
    }
    return PublicAccess.obstacle(walk, id, vpc.id(), from.id(), true);
  }

  /** The answers come in again. */
  record Back(ResourceId id, String name, Peer asker, Ground vpc) implements Place {
    @Override
    public Place enter(Walk walk) {
      walk.add(walk.at(id).passes(Optional.empty(), "eigw.answers", name, asker.name()));
      walk.send(walk.packet().meantFor(asker));
      return new WithinVpc(vpc, Optional.empty());
    }
  }
}
