package dev.towpath.proof;

import dev.towpath.model.JsonText;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Availability Zones that the subnets of a design are in. */
public final class ZonesOf {
  private ZonesOf() {}

  /** Their names in order; of one that a function gives the function as JSON. */
  public static List<String> all(Topology topology) {
    return topology
        .all(Subnet.class)
        .flatMap(subnet -> zone(subnet).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The subnets of a zone. */
  static Stream<Subnet> subnets(Topology topology, String zone) {
    return topology.all(Subnet.class).filter(subnet -> zone(subnet).equals(Optional.of(zone)));
  }

  /** The zone of a subnet; empty where AWS chooses it. */
  public static Optional<String> zone(Subnet subnet) {
    return switch (subnet.availabilityZone()) {
      case Value.Known<String>(String name) -> Optional.of(name);
      case Value.Formula<String>(var json) -> Optional.of(JsonText.writeCompact(json));
      case Value.Absent<String> _, Value.Unknown<String> _ -> Optional.empty();
    };
  }
}
