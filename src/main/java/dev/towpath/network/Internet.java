package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.Map;
import java.util.Optional;

/**
 * Beyond all gateways. A packet for a public address of the design comes back in, even to the VPC
 * that it has left; any other has arrived.
 *
 * @param back where its answers come in again
 */
record Internet(Place back) implements Place {
  @Override
  public Place enter(Walk walk) {
    Optional<Walk.Session> known = walk.session();
    if (!walk.isForward() && known.isPresent()) {
      return known.get().entry();
    }
    Optional<PublicOwners.Owner> owner = owner(walk);
    if (owner.isPresent()) {
      return EnteringByGateway.to(walk, owner.get().at(), owner.get().inside());
    }
    return walk.isForward() ? walk.arrive(back) : walk.arrive();
  }

  /** Who in the design has the public address that the packet is for. */
  static Optional<PublicOwners.Owner> owner(Walk walk) {
    if (walk.packet().to().service().isPresent() || walk.packet().to().address().isEmpty()) {
      return Optional.empty();
    }
    Map<Cidr, PublicOwners.Owner> owners = walk.topology().fact(new PublicOwners());
    return Optional.ofNullable(owners.get(walk.packet().to().address().get()));
  }
}
