package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Home;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * A VPC, as packets see it.
 *
 * @param blocks its known blocks, the first one first, of both families
 * @param resolver the address of Amazon's DNS resolver: the third one of the first IPv4 block
 * @param openIpv4 whether it has an IPv4 block that is not known
 * @param openIpv6 whether it has an IPv6 block that is not known
 */
record Ground(
    ResourceId id,
    String name,
    Home home,
    List<Cidr> blocks,
    Optional<Cidr> resolver,
    boolean openIpv4,
    boolean openIpv6,
    Value<Boolean> dnsSupport,
    Value<Boolean> dnsHostnames) {

  boolean isOpen(boolean ipv6) {
    return ipv6 ? openIpv6 : openIpv4;
  }

  /** Whether all of a peer's addresses surely are the VPC's. */
  boolean holds(Peer peer) {
    return peer.isIn(blocks);
  }

  /** Whether some of a peer's addresses may be the VPC's. */
  boolean mayHold(Peer peer) {
    if (isOpen(peer.isIpv6())) {
      return true;
    }
    for (Cidr block : blocks) {
      if (peer.mayBeIn(block)) {
        return true;
      }
    }
    return false;
  }
}
