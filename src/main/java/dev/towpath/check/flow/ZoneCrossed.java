package dev.towpath.check.flow;

import dev.towpath.check.Finding;
import dev.towpath.check.FlowRule;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Containment;
import dev.towpath.model.Flow;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A flow crosses Availability Zones on its way, which costs and ties it to a second zone. */
public final class ZoneCrossed extends FlowRule {
  /** The rule. */
  public ZoneCrossed() {
    super("TP1005", Severity.INFO, "vpc/latest/userguide/vpc-nat-gateway.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource owner, List<Proof> proofs, Review review) {
    return proofs.stream().flatMap(proof -> check(review.topology(), owner, proof).stream());
  }

  private Optional<Finding> check(Topology topology, Resource owner, Proof proof) {
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
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
                List.of(owner, other.get()),
                owner,
                FlowWords.purpose(flow),
                from.get(),
                other.get(),
                to.get())
            .explainedBy(flow.id()));
  }

  private static Optional<String> zone(Topology topology, Resource resource) {
    Optional<Resource> current = Optional.of(resource);
    while (current.isPresent() && !(current.get() instanceof Subnet)) {
      current = Containment.parent(topology, current.get());
    }
    return current.flatMap(s -> ((Subnet) s).availabilityZone().known());
  }
}
