package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * A network ACL: numbered, stateless rules at a subnet's edge. The lowest number that is for a
 * packet decides, and answers are judged like any other packet.
 *
 * @param id the ACL; of AWS's default one the VPC
 * @param inward its rules for what enters, in the order of their numbers, open ones first
 * @param outward its rules for what leaves
 * @param inwardOfAws whether it is a default one with nothing but AWS's rules for what enters
 * @param outwardOfAws the same for what leaves
 */
record Acl(
    ResourceId id,
    Object name,
    List<AclRule> inward,
    List<AclRule> outward,
    boolean inwardOfAws,
    boolean outwardOfAws) {

  /** What it does with packets that leave the subnet, or that enter it. */
  Hop hop(Packet packet, boolean out, Hop.Direction way) {
    Hops hops = new Hops(id, way);
    if (out ? outwardOfAws : inwardOfAws) {
      return hops.passes(Optional.empty(), "acl.default", name);
    }
    Peer far = out ? packet.to() : packet.from();
    AclVerdict verdict =
        AclVerdict.of(out ? outward : inward, packet.protocol(), far.addresses(), packet.toPorts());
    return verdict.hop(hops, out, name, packet.asked(), far.name());
  }
}
