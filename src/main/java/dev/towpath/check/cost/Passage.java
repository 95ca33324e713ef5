package dev.towpath.check.cost;

import dev.towpath.check.flow.Crossing;
import dev.towpath.check.vpc.EndpointService;
import dev.towpath.model.Flow;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of the network that a channel's media passes and that is paid for by the gigabyte.
 *
 * @param times how often a gigabyte is charged there: between zones once out and once in
 */
record Passage(Price price, int times) {
  private static final Set<Flow.Purpose> MEDIA =
      Set.of(
          Flow.Purpose.PUT_OBJECTS,
          Flow.Purpose.PUSH_FILES,
          Flow.Purpose.SEND_STREAM,
          Flow.Purpose.DELIVER_TO_SERVICE);

  /** What a proven flow passes; nothing where it carries no media or does not arrive. */
  static List<Passage> of(Topology topology, Proof proof) {
    if (!MEDIA.contains(proof.flow().purpose()) || proof.verdict() instanceof Verdict.Blocked) {
      return List.of();
    }
    List<Passage> all = new ArrayList<>();
    boolean nat = passes(topology, proof, NatGateway.class);
    if (nat) {
      all.add(new Passage(Price.NAT_GIGABYTE, 1));
    }
    if (throughInterfaceEndpoint(topology, proof)) {
      all.add(new Passage(Price.INTERFACE_ENDPOINT_GIGABYTE, 1));
    }
    if (Crossing.of(topology, proof).isPresent()) {
      all.add(new Passage(Price.CROSS_ZONE_GIGABYTE, 2));
    }
    if (passes(topology, proof, InternetGateway.class)) {
      beyond(topology, proof.flow()).ifPresent(price -> all.add(new Passage(price, 1)));
    }
    return all;
  }

  private static boolean passes(
      Topology topology, Proof proof, Class<? extends Resource> component) {
    return proof.path().stream()
        .flatMap(path -> path.hops().stream())
        .anyMatch(hop -> topology.get(hop.component(), component).isPresent());
  }

  private static boolean throughInterfaceEndpoint(Topology topology, Proof proof) {
    return proof.path().stream()
        .flatMap(path -> path.endpoint().stream())
        .flatMap(id -> topology.get(id, VpcEndpoint.class).stream())
        .anyMatch(EndpointService::isInterface);
  }

  /** What leaves by an internet gateway: to AWS in its own Region nothing is charged. */
  private static Optional<Price> beyond(Topology topology, Flow flow) {
    if (!(flow.target() instanceof Target.Service service)) {
      return Optional.of(Price.INTERNET_GIGABYTE);
    }
    boolean here =
        topology
            .get(flow.owner())
            .filter(owner -> owner.home().region().equals(service.region()))
            .isPresent();
    return here ? Optional.empty() : Optional.of(Price.OTHER_REGION_GIGABYTE);
  }
}
