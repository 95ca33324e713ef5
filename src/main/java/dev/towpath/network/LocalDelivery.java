package dev.towpath.network;

import dev.towpath.model.Instance;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/** Packets between two interfaces of a VPC, and their answers. */
record LocalDelivery(Topology topology) {

  /** Two interfaces, and each as the other sees it. */
  record Leg(PlacedInterface from, PlacedInterface to, Peer sender, Peer receiver) {
    static Leg of(PlacedInterface from, PlacedInterface to, Object sender, Object receiver) {
      return new Leg(from, to, from.asPeer(sender), to.asPeer(receiver));
    }
  }

  /** All hops there and back. */
  List<Hop> hops(Leg leg, Traffic traffic) {
    SecurityGroups groups = new SecurityGroups(topology);
    Trail trail = new Trail().then(() -> groups.outward(leg.from(), leg.receiver(), traffic));
    if (leg.from().isInSubnetOf(leg.to())) {
      // Neighbours in a subnet meet neither its ACL nor a route table.
      return trail.then(() -> groups.inward(leg.to(), leg.sender(), traffic)).hops();
    }
    return trail
        .along(() -> crossing(leg.from(), leg.to(), leg, traffic, Hop.Direction.FORWARD))
        .then(() -> groups.inward(leg.to(), leg.sender(), traffic))
        .along(() -> crossing(leg.to(), leg.from(), leg, traffic, Hop.Direction.RETURN))
        .hops();
  }

  private List<Hop> crossing(
      PlacedInterface near, PlacedInterface far, Leg leg, Traffic traffic, Hop.Direction way) {
    NetworkAcls acls = new NetworkAcls(topology);
    Peer ahead = way == Hop.Direction.FORWARD ? leg.receiver() : leg.sender();
    Peer behind = way == Hop.Direction.FORWARD ? leg.sender() : leg.receiver();
    return new Trail()
        .then(() -> acls.outward(near, ahead, traffic, way))
        .then(() -> route(near, ahead, way))
        .then(() -> acls.inward(far, behind, traffic, way))
        .hops();
  }

  private Hop route(PlacedInterface near, Peer ahead, Hop.Direction way) {
    RouteTables.Decision next =
        new RouteTables(topology).decide(near.subnet(), near.vpc(), ahead, way);
    Optional<RouteTarget> target = next.target();
    if (target.isEmpty() || target.get() instanceof RouteTarget.Local) {
      return next.hop();
    }
    return target.get() instanceof RouteTarget.Appliance(Instance instance)
        ? Appliances.hop(instance, ahead)
        : new Hops(next.hop().component(), way)
            .unknown(next.hop().rule(), "route.diverted", ahead.name(), target.get().words());
  }
}
