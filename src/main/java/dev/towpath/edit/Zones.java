package dev.towpath.edit;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Availability Zones that new subnets spread over. */
public final class Zones {
  private Zones() {}

  /**
   * Three zones of a Region. Most accounts see no {@code ap-northeast-1b}, so Tokyo has a, c and d.
   */
  public static List<String> of(Home home) {
    String letters = home.region().equals("ap-northeast-1") ? "acd" : "abc";
    return letters.chars().mapToObj(letter -> home.region() + (char) letter).toList();
  }

  /** The zone with the fewest subnets of the VPC, the first of equals. */
  static String leastUsed(Topology topology, Vpc vpc) {
    Map<String, Long> used =
        topology
            .referrers(vpc.id(), Subnet.class)
            .flatMap(subnet -> subnet.availabilityZone().known().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return of(vpc.home()).stream()
        .min(Comparator.comparing(zone -> used.getOrDefault(zone, 0L)))
        .orElseThrow();
  }

  /**
   * References to one subnet of a VPC for each Availability Zone, where AWS takes no more.
   *
   * @param first the one that is taken for its zone
   */
  static List<Json> subnetOfEach(Topology topology, Vpc vpc, Optional<Subnet> first) {
    Map<String, Json> byZone = new LinkedHashMap<>();
    Stream.concat(first.stream(), topology.referrers(vpc.id(), Subnet.class))
        .forEach(subnet ->
            byZone.putIfAbsent(
                subnet.availabilityZone().or(subnet.id().value()), Blanks.ref(subnet)));
    return List.copyOf(byZone.values());
  }
}
