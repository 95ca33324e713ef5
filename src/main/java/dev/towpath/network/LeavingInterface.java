package dev.towpath.network;

import java.util.Optional;

/**
 * A packet leaves a network interface. Neighbours in its subnet meet neither the subnet's ACL nor a
 * route table (VPC User Guide, "Network ACL basics"); the groups let answers out unasked.
 */
record LeavingInterface(PlacedInterface from) implements Place {
  /** The state of an interface that is attached to nothing, as AWS writes it. */
  static final String DETACHED = "available";

  @Override
  public Place enter(Walk walk) {
    if (walk.isForward() && from.state().isPresent()) {
      return walk.end(stopped(walk, from));
    }
    Optional<Hop> served = VpcServices.serve(walk, from);
    if (served.isPresent()) {
      walk.add(served.get());
      return walk.arrive();
    }
    Optional<PlacedInterface> neighbour = neighbour(walk);
    LeavingSubnet edge = LeavingSubnet.of(walk, from.subnet(), from.vpc());
    if (walk.isForward()) {
      Peer named = neighbour.isPresent() ? inGroups(walk, neighbour) : edge.named(walk);
      if (!walk.add(SecurityGroups.outward(from, walk.packet().meantFor(named)))) {
        return Place.NOWHERE;
      }
    }
    return neighbour.isPresent() ? new EnteringInterface(neighbour.get(), from.subnet()) : edge;
  }

  static Hop stopped(Walk walk, PlacedInterface at) {
    if (at.state().equals(Optional.of(DETACHED))) {
      return walk.at(at.id())
          .stops(Cause.NOT_ATTACHED, Optional.empty(), "interface.detached", at.name());
    }
    return walk.at(at.id())
        .stops(
            Cause.INSTANCE_STOPPED,
            Optional.empty(),
            "instance.stopped",
            at.name(),
            at.state().orElse(""));
  }

  private Optional<PlacedInterface> neighbour(Walk walk) {
    if (walk.packet().to().place() == Peer.Place.OUTSIDE) {
      return Optional.empty();
    }
    return walk.owner(from.vpc()).filter(to -> to.isIn(from.subnet()));
  }

  private static Peer inGroups(Walk walk, Optional<PlacedInterface> to) {
    return to.map(at -> walk.packet().to().inGroups(at.groupNames())).orElseThrow();
  }
}
