package dev.towpath.proof;

import dev.towpath.model.Cidr;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The private address that a call comes from, as policies see it. */
final class SourceAddress {
  private SourceAddress() {}

  /**
   * The interface's address; where it is only known to lie in its subnet, an address of the subnet
   * that stands for all of them, because every block that the policies name holds either all of the
   * subnet or none of it. Else empty, and so where no policy looks at it.
   *
   * @param holders who has the policies
   */
  static Optional<String> of(Topology topology, NetworkInterface from, List<ResourceId> holders) {
    List<Cidr> named = new ArrayList<>();
    boolean any = false;
    for (ResourceId holder : holders) {
      AddressesTested.Answer tested = topology.fact(new AddressesTested(holder));
      named.addAll(tested.blocks());
      any |= tested.any();
    }
    if (!any) {
      return Optional.empty();
    }
    return from.privateAddress()
        .or(() ->
            topology
                .get(from.subnet(), Subnet.class)
                .flatMap(s -> s.cidrBlock().known())
                .filter(
                    block -> named.stream().allMatch(n -> n.contains(block) || !n.overlaps(block)))
                .map(block -> block.address(4)));
  }
}
