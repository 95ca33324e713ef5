package dev.towpath.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A packet reaches the interface that it is meant for.
 *
 * @param from the subnet that it comes from; null where it comes by a gateway
 * @param aclAsked whether the ACL of the interface's subnet looks at it
 */
record EnteringInterface(PlacedInterface to, @Nullable PlacedSubnet from, boolean aclAsked)
    implements Place {
  EnteringInterface(PlacedInterface to, @Nullable PlacedSubnet from) {
    this(to, from, from == null || !to.isIn(from));
  }

  @Override
  public Place enter(Walk walk) {
    if (aclAsked && !walk.add(to.subnet().acl(walk.packet(), false, walk.way()))) {
      return Place.NOWHERE;
    }
    if (to.nat().isPresent()) {
      return new AnsweringNat(to.nat().get(), to);
    }
    if (!walk.isForward()) {
      return walk.arrive();
    }
    if (to.state().isPresent()) {
      return walk.end(LeavingInterface.stopped(walk, to));
    }
    if (!walk.add(SecurityGroups.inward(to, walk.packet()))) {
      return Place.NOWHERE;
    }
    walk.send(walk.packet().meantFor(named(walk.packet().to())));
    return walk.arrive(new LeavingInterface(to));
  }

  /** The receiver, now that it is known whose address it is. */
  private Peer named(Peer peer) {
    return peer.at().isPresent()
        ? peer
        : new Peer(
            peer.name(),
            peer.addresses(),
            Optional.of(to.groupNames()),
            peer.place(),
            peer.service(),
            Optional.of(to));
  }
}
