package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.List;
import java.util.Optional;

/**
 * One end of a connection, as routes and filters see it.
 *
 * @param name for people: an address, a service, a resource's name
 * @param addresses all that it may have, of one family; a filter that treats them unequally leaves
 *     it unknown
 * @param groups the security groups by which rules may name it; empty where they cannot, as behind
 *     a gateway
 * @param place whether it is in the VPC that the packets come from
 * @param service the service of AWS that it is, whose prefix list then holds all its addresses
 * @param at its network interface, where that is known beforehand
 */
record Peer(
    Object name,
    List<Cidr> addresses,
    Optional<List<Group>> groups,
    Place place,
    Optional<AwsService> service,
    Optional<PlacedInterface> at) {

  /** Where a peer is, seen from the VPC that the packets come from. */
  enum Place {
    INSIDE,
    OUTSIDE,
    /** Its address alone says so. */
    OPEN
  }

  /** Someone on the internet, at any of these addresses. */
  static Peer outside(Object name, List<Cidr> addresses, Optional<AwsService> service) {
    return new Peer(name, addresses, Optional.empty(), Place.OUTSIDE, service, Optional.empty());
  }

  /** Whoever has the addresses. */
  static Peer at(Object name, List<Cidr> addresses) {
    return new Peer(
        name, addresses, Optional.empty(), Place.OPEN, Optional.empty(), Optional.empty());
  }

  /** An interface, by its addresses of one family. */
  static Peer of(PlacedInterface at, List<Cidr> addresses) {
    return new Peer(
        at.name(),
        addresses,
        Optional.of(at.groupNames()),
        Place.INSIDE,
        Optional.empty(),
        Optional.of(at));
  }

  /** Copies the addresses; none at all (a VPC that covers the internet) counts as any. */
  Peer {
    addresses = addresses.isEmpty() ? List.of(Cidr.ANY_IPV4) : List.copyOf(addresses);
  }

  /** Whether any of its addresses is in the block. */
  boolean mayBeIn(Cidr block) {
    for (Cidr address : addresses) {
      if (block.overlaps(address)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all its addresses are in one of the blocks. */
  boolean isIn(List<Cidr> blocks) {
    for (Cidr address : addresses) {
      if (!isIn(blocks, address)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(List<Cidr> blocks, Cidr address) {
    for (Cidr block : blocks) {
      if (block.contains(address)) {
        return true;
      }
    }
    return false;
  }

  boolean isIpv6() {
    return addresses.getFirst().isIpv6();
  }

  /** Its address, where it is a single one. */
  Optional<Cidr> address() {
    Cidr first = addresses.getFirst();
    return addresses.size() == 1 && first.isSingle() ? Optional.of(first) : Optional.empty();
  }

  /** The same beyond something that hides its security groups. */
  Peer withoutGroups() {
    return groups.isEmpty()
        ? this
        : new Peer(name, addresses, Optional.empty(), place, service, at);
  }

  /** The same with the groups that rules may name it by. */
  Peer inGroups(List<Group> names) {
    return new Peer(name, addresses, Optional.of(names), place, service, at);
  }
}
