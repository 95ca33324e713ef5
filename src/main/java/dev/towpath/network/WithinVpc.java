package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.Optional;

/**
 * A packet that a VPC's local route takes: to whoever has its address there.
 *
 * @param from the subnet that it comes from; empty where it comes by a gateway
 */
record WithinVpc(Ground vpc, Optional<PlacedSubnet> from) implements Place {
  @Override
  public Place enter(Walk walk) {
    Optional<PlacedInterface> owner = walk.owner(vpc);
    if (owner.isEmpty()) {
      return walk.end(nobody(walk));
    }
    return new EnteringInterface(owner.get(), from.orElse(null));
  }

  private Hop nobody(Walk walk) {
    Hops hops = walk.at(vpc.id());
    Object[] words = {vpc.name(), walk.packet().to().name()};
    return isSurelyNobody(walk)
        ? hops.stops(Cause.NO_SUCH_ADDRESS, Optional.empty(), "local.noSuchAddress", words)
        : hops.unknown(Optional.empty(), "local.nobody", words);
  }

  /** Only a scan tells of all interfaces, and only where it knows all their addresses. */
  private boolean isSurelyNobody(Walk walk) {
    AddressesOfVpc.Addresses addresses = walk.addresses(vpc);
    Optional<Cidr> address = walk.packet().to().address();
    return addresses.scanned()
        && address.isPresent()
        && addresses.crowded().stream()
            .flatMap(id -> walk.topology().fact(new PlaceOfSubnet(id)).stream())
            .noneMatch(subnet ->
                subnet.blocks().stream().anyMatch(block -> block.contains(address.get())));
  }
}
