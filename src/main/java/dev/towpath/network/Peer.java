package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.List;
import java.util.Optional;

/**
 * The far end of a connection, as routes and filters see it.
 *
 * @param name for people: an address, a service, a resource's name
 * @param addresses all that it may have; a filter that treats them unequally leaves it unknown
 * @param groups the security groups of its interface; empty where it is no interface of a VPC
 * @param place whether it is in the VPC that the packets come from
 * @param service the service of AWS that it is, whose prefix list then holds all its addresses
 */
record Peer(
    Object name,
    List<Cidr> addresses,
    Optional<List<Group>> groups,
    Place place,
    Optional<AwsService> service) {
  /** Where a peer is, seen from the VPC that the packets come from. */
  enum Place {
    INSIDE,
    OUTSIDE,
    /** Its address alone says so. */
    OPEN
  }

  /** Someone on the internet, at any of these addresses. */
  static Peer outside(Object name, List<Cidr> addresses, Optional<AwsService> service) {
    return new Peer(name, addresses, Optional.empty(), Place.OUTSIDE, service);
  }

  /** Whoever has the addresses. */
  static Peer at(Object name, List<Cidr> addresses) {
    return new Peer(name, addresses, Optional.empty(), Place.OPEN, Optional.empty());
  }

  /** Copies the addresses; none at all (a VPC that covers the internet) counts as any. */
  Peer {
    addresses = addresses.isEmpty() ? List.of(Cidr.ANY_IPV4) : List.copyOf(addresses);
  }

  /** Whether any of its addresses is in the block. */
  boolean mayBeIn(Cidr block) {
    return addresses.stream().anyMatch(block::overlaps);
  }
}
