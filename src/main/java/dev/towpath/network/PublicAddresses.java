package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.Map;
import java.util.Optional;

/**
 * The public IPv4 addresses of an interface.
 *
 * @param primary behind the primary private address, and behind others of which nothing else is
 *     said
 * @param others behind single private addresses
 */
record PublicAddresses(PublicAddress primary, Map<Cidr, PublicAddress> others) {
  static final PublicAddresses NONE = of(new PublicAddress.Missing());

  static PublicAddresses of(PublicAddress primary) {
    return new PublicAddresses(primary, Map.of());
  }

  /** The one behind a private address. */
  PublicAddress behind(PlacedInterface at, Optional<Cidr> address) {
    if (address.isPresent()) {
      PublicAddress own = others.get(address.get());
      if (own != null) {
        return own;
      }
      boolean secondary = at.ipv4().indexOf(address.get()) > 0;
      return secondary ? new PublicAddress.Missing() : primary;
    }
    return primary;
  }
}
