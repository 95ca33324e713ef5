package dev.towpath.network;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** The network ACL that guards a subnet. */
sealed interface AclInUse {
  /** A known one. */
  record Known(Acl acl) implements AclInUse {}

  /** The design does not say which, or does not hold it. */
  record Open(Optional<ResourceId> rule, Message why) implements AclInUse {}

  /** What it does with packets that leave the subnet, or that enter it. */
  default Hop hop(ResourceId subnet, Packet packet, boolean out, Hop.Direction way) {
    return switch (this) {
      case Known(Acl acl) -> acl.hop(packet, out, way);
      case Open(Optional<ResourceId> rule, Message why) -> new Hops(subnet, way).unknown(rule, why);
    };
  }
}
