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
 * @param service the service of AWS that it is, whose prefix list then holds all its addresses
 */
record Peer(
    Object name, List<Cidr> addresses, Optional<List<Group>> groups, Optional<AwsService> service) {
  /** Copies the addresses; none at all (a VPC that covers the internet) counts as any. */
  Peer {
    addresses = addresses.isEmpty() ? List.of(Cidr.ANY_IPV4) : List.copyOf(addresses);
  }

  /** Whether any of its addresses is in the block. */
  boolean mayBeIn(Cidr block) {
    return addresses.stream().anyMatch(block::overlaps);
  }
}
