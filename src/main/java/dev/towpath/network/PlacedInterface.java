package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Subnet;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/**
 * A network interface with what surrounds it.
 *
 * @param addresses its private address, or the blocks that it lies somewhere in
 * @param groups at least one
 */
record PlacedInterface(
    NetworkInterface networkInterface,
    Subnet subnet,
    Vpc vpc,
    List<Cidr> addresses,
    List<Group> groups) {

  /** This interface as the far end of a connection within its VPC. */
  Peer asPeer(Object name) {
    return new Peer(name, addresses, Optional.of(groups), Peer.Place.INSIDE, Optional.empty());
  }

  boolean isInSubnetOf(PlacedInterface other) {
    return subnet.id().equals(other.subnet.id());
  }
}
