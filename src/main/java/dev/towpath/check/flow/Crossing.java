package dev.towpath.check.flow;

import dev.towpath.model.Containment;
import dev.towpath.model.Flow;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import java.util.Optional;

/**
 * The change of Availability Zone on the way of a flow.
 *
 * @param from the zone that the flow starts in
 * @param other the NAT gateway that it goes through, or the resource that it is for
 * @param to the other's zone
 */
public record Crossing(String from, Resource other, String to) {
  /** The crossing of a proven flow; empty where it stays in its zone, or no one can tell. */
  public static Optional<Crossing> of(Topology topology, Proof proof) {
    Flow flow = proof.flow();
    Optional<Resource> other =
        flow.target() instanceof Target.Interface(ResourceId target)
            ? topology.get(target)
            : proof.path().stream()
                .flatMap(path -> path.hops().stream())
                .flatMap(hop -> topology.get(hop.component(), NatGateway.class).stream())
                .map(Resource.class::cast)
                .findFirst();
    Optional<String> from =
        flow.source()
            .inVpc()
            .flatMap(s -> topology.get(s.subnet()))
            .flatMap(s -> zone(topology, s));
    Optional<String> to = other.flatMap(o -> zone(topology, o));
    return from.isEmpty() || to.isEmpty() || from.equals(to)
        ? Optional.empty()
        : Optional.of(new Crossing(from.get(), other.orElseThrow(), to.get()));
  }

  private static Optional<String> zone(Topology topology, Resource resource) {
    Optional<Resource> current = Optional.of(resource);
    while (current.isPresent() && !(current.get() instanceof Subnet)) {
      current = Containment.parent(topology, current.get());
    }
    return current.flatMap(s -> ((Subnet) s).availabilityZone().known());
  }
}
