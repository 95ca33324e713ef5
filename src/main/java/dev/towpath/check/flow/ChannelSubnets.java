package dev.towpath.check.flow;

import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.proof.Proof;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The subnets that the flows of proofs leave from. */
final class ChannelSubnets {
  private ChannelSubnets() {}

  /** Their ids, each once. */
  static List<ResourceId> of(Collection<Proof> proofs) {
    return proofs.stream()
        .flatMap(p -> p.flow().source().inVpc().stream())
        .map(NetworkInterface::subnet)
        .distinct()
        .toList();
  }

  /** Their names, for labels. */
  static String names(Topology topology, List<ResourceId> subnets) {
    return String.join(", ", subnets.stream().map(id -> Names.of(topology, id)).toList());
  }

  /** The VPC of the first of them. */
  static Optional<Vpc> vpc(Topology topology, List<ResourceId> subnets) {
    return subnets.stream()
        .flatMap(id -> topology.get(id, Subnet.class).stream())
        .flatMap(s -> topology.get(s.vpc(), Vpc.class).stream())
        .findFirst();
  }
}
