package dev.towpath.network;

import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * What is attached to a transit gateway.
 *
 * @param state as AWS tells it; absent where it was drawn
 */
record TransitAttachment(ResourceId id, String name, Value<String> state, Far far) {

  /** The network behind it. */
  sealed interface Far {
    /**
     * A VPC, in each Availability Zone by one subnet.
     *
     * @param vpc empty where the design does not hold it
     * @param open whether not all its subnets are known
     * @param naming whether rules may name groups across it, as the attachment says
     */
    record OfVpc(
        Optional<ResourceId> vpc, List<PlacedSubnet> subnets, boolean open, Value<String> naming)
        implements Far {}

    /** Another transit gateway. */
    record OfTransitGateway(Ref<TransitGateway> one, Ref<TransitGateway> other) implements Far {}

    /**
     * A network that AWS does not see into: a customer's, by VPN or Direct Connect.
     *
     * @param down whether all tunnels to it are down
     */
    record Customer(String type, boolean down) implements Far {}
  }

  boolean isAvailable() {
    return state.isAbsent() || state.equals(Value.of("available"));
  }
}
