package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;

/**
 * A route hands a packet to a NAT gateway: it sends on in its own name, from its own subnet, by
 * that subnet's route table and through its ACL, and leads the answers back.
 *
 * @param from the subnet that the packet comes from
 * @param vpc the VPC whose route led here
 */
record EnteringNat(ResourceId id, String name, Optional<PlacedSubnet> from, Ground vpc)
    implements Place {
  private static final Set<Integer> PROTOCOLS = Set.of(1, 6, 17);

  @Override
  public Place enter(Walk walk) {
    NatFacts.Nat nat = walk.topology().fact(new NatFacts(id));
    if (nat.regional()) {
      return regional(walk, nat);
    }
    if (nat.at().isEmpty()) {
      return walk.end(walk.at(id).unknown(Optional.empty(), "nat.noSubnet", name));
    }
    PlacedInterface at = nat.at().get();
    boolean crosses = from.filter(at::isIn).isEmpty();
    if (crosses && !walk.add(at.subnet().acl(walk.packet(), false, walk.way()))) {
      return Place.NOWHERE;
    }
    Hop hop = itself(walk, nat, at.vpc());
    if (!walk.add(hop) || walk.packet().isIpv6()) {
      return Place.NOWHERE;
    }
    return sendOn(walk, nat, at);
  }

  private Hop itself(Walk walk, NatFacts.Nat nat, Ground own) {
    Hops hops = walk.at(id);
    if (!own.id().equals(vpc.id())) {
      return hops.stops(
          Cause.ROUTE_OTHER_VPC,
          ExplanationCode.NGW_REQUIRES_SOURCE_IN_VPC,
          Optional.empty(),
          Hops.words("nat.otherVpc", name, own.name(), vpc.name()));
    }
    if (!walk.isForward()) {
      return hops.stops(
          Cause.NAT_NO_SESSION, Optional.empty(), "nat.noSession", name, walk.packet().to().name());
    }
    if (walk.packet().isIpv6()) {
      return ipv6(walk, hops);
    }
    if (!PROTOCOLS.contains(walk.packet().protocol().number())) {
      return hops.stops(
          Cause.NAT_PROTOCOL, Optional.empty(), "nat.protocol", name, walk.packet().asked());
    }
    return switch (nat.itself()) {
      case NatFacts.Say.Passes(Optional<ResourceId> rule, String key, String more) ->
          hops.passes(rule, key, name, more);
      case NatFacts.Say.Hinders(Obstacle obstacle) -> obstacle.hop(hops);
    };
  }

  /** NAT64 is for addresses that the VPC's resolver makes of IPv4 ones, and for no others. */
  private Hop ipv6(Walk walk, Hops hops) {
    return walk.packet().to().isIn(InternetAddresses.NAT64)
        ? hops.unknown(Optional.empty(), "nat.nat64", name)
        : hops.stops(Cause.NAT_PROTOCOL, Optional.empty(), "nat.ipv6", name);
  }

  private Place sendOn(Walk walk, NatFacts.Nat nat, PlacedInterface at) {
    Peer own = at.asPeer(false).withoutGroups();
    walk.remember(new Walk.Session(id, walk.packet().from(), own, new AnsweringNat(id, at)));
    walk.send(walk.packet().translatedTo(own));
    return new LeavingNat(id, name, at, nat.isPrivate());
  }

  /** A regional gateway has a way to the internet of its own, and no subnet with an ACL. */
  private Place regional(Walk walk, NatFacts.Nat nat) {
    Optional<Ground> own = nat.vpc().flatMap(walk::ground);
    if (own.isEmpty()) {
      return walk.end(walk.at(id).unknown(Optional.empty(), "nat.noSubnet", name));
    }
    Hop hop = itself(walk, nat, own.get());
    if (!walk.add(hop) || walk.packet().isIpv6()) {
      return Place.NOWHERE;
    }
    return new LeavingRegionalNat(id, name, own.get());
  }
}
