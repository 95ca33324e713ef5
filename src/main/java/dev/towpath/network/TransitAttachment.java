package dev.towpath.network;

import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/**
 * What is attached to a transit gateway.
 *
 * @param state as AWS tells it; absent where it was drawn
 * @param sure whether it surely is attached to this gateway
 */
record TransitAttachment(ResourceId id, String name, Value<String> state, Far far, boolean sure) {

  /** The network behind it. */
  sealed interface Far {
    /**
     * A VPC, in each Availability Zone by one subnet.
     *
     * @param ref the VPC
     * @param open whether not all its subnets are known
     * @param naming whether rules may name groups across it, as the attachment says
     */
    record OfVpc(Ref<Vpc> ref, List<PlacedSubnet> subnets, boolean open, Value<String> naming)
        implements Far {
      /** The VPC; empty where the design does not hold it. */
      Optional<ResourceId> vpc() {
        return ref.target();
      }
    }

    /** Another transit gateway. */
    record OfTransitGateway(Ref<TransitGateway> one, Ref<TransitGateway> other) implements Far {}

    /**
     * A network that AWS does not see into: a customer's, by VPN or Direct Connect.
     *
     * @param down whether all tunnels to it are down
     */
    record Customer(String type, boolean down) implements Far {}
  }

  /** This one, in doubt unless something holds. */
  TransitAttachment onlyIf(boolean holds) {
    return new TransitAttachment(id, name, state, far, holds);
  }

  boolean isAvailable() {
    return state.isAbsent() || state.equals(Value.of("available"));
  }
}
