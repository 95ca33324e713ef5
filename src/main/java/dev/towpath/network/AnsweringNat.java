package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * A packet that is meant for a NAT gateway itself: an answer, which it leads back to who asked, or
 * somebody who was not asked and is not let in.
 */
record AnsweringNat(ResourceId id, PlacedInterface at) implements Place {
  @Override
  public Place enter(Walk walk) {
    Optional<Walk.Session> session = walk.isForward() ? Optional.empty() : walk.session(id);
    if (session.isEmpty()) {
      return walk.end(
          walk.at(id)
              .stops(
                  Cause.NAT_NO_SESSION,
                  Optional.empty(),
                  "nat.noSession",
                  at.name(),
                  walk.packet().from().name()));
    }
    Peer asker = session.get().inside();
    walk.add(walk.at(id).passes(Optional.empty(), "nat.answers", at.name(), asker.name()));
    walk.send(walk.packet().meantFor(asker));
    Optional<PlacedInterface> neighbour = asker.at().filter(to -> to.isIn(at.subnet()));
    return neighbour.isPresent()
        ? new EnteringInterface(neighbour.get(), at.subnet())
        : LeavingSubnet.of(walk, at.subnet(), at.vpc());
  }
}
