package dev.towpath.proof;

import dev.towpath.model.Cidr;
import dev.towpath.model.Json;
import dev.towpath.model.NetworkInterface;
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
   * subnet or none of it. Else empty.
   */
  static Optional<String> of(Topology topology, NetworkInterface from, List<Json> policies) {
    if (from.privateAddress().isPresent()) {
      return from.privateAddress();
    }
    Optional<Cidr> subnet =
        topology.get(from.subnet(), Subnet.class).flatMap(s -> s.cidrBlock().known());
    List<Cidr> named = new ArrayList<>();
    policies.forEach(policy -> collect(policy, named));
    return subnet
        .filter(block -> named.stream().allMatch(n -> n.contains(block) || !n.overlaps(block)))
        .map(block -> block.address(4));
  }

  private static void collect(Json json, List<Cidr> named) {
    switch (json) {
      case Json.Obj object -> object.fields().values().forEach(value -> collect(value, named));
      case Json.Arr list -> list.values().forEach(value -> collect(value, named));
      case Json.Str(String text) -> Cidr.parse(text).ifPresent(named::add);
      case Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }
}
