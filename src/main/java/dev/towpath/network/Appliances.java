package dev.towpath.network;

import dev.towpath.model.Instance;
import dev.towpath.model.Names;
import dev.towpath.model.Value;
import java.util.Optional;

/** Instances that routes lead to: what they do with a packet is theirs, once they may have it. */
final class Appliances {
  private Appliances() {}

  /** What becomes of packets that are not addressed to the instance itself. */
  static Hop hop(Instance instance, Peer far) {
    Hops hops = Hops.forward(instance.id());
    boolean checked =
        instance.sourceDestCheck().isAbsent() || instance.sourceDestCheck().equals(Value.of(true));
    return checked
        ? hops.stops(
            ExplanationCode.ENI_SOURCE_DEST_CHECK_RESTRICTION,
            Optional.of(instance.id()),
            "appliance.checked",
            Names.of(instance),
            far.name())
        : hops.unknown(Optional.empty(), "appliance.decides", Names.of(instance), far.name());
  }
}
