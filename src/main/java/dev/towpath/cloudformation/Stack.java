package dev.towpath.cloudformation;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The resources that one stack can hold: those of one account and Region. A stack cannot create
 * resources elsewhere.
 *
 * @param home where the stack is deployed
 * @param topology the whole design
 * @param resources the resources that the stack creates, in no order that matters
 */
record Stack(Home home, Topology topology, List<Resource> resources) {

  /**
   * The stack of the design's own home, or of the home with the most resources if that is empty.
   */
  static Stack of(Design design) {
    Topology topology = design.topology();
    Home home = home(design);
    return new Stack(
        home,
        topology,
        topology.resources().stream()
            .filter(r -> belongs(r, home) && !MadeByAws.is(topology, r))
            .toList());
  }

  /** The stack with those of its resources only. */
  Stack only(Predicate<Resource> kept) {
    return new Stack(home, topology, resources.stream().filter(kept).toList());
  }

  /** Whether the stack's account and Region are the resource's. */
  boolean holds(Resource resource) {
    return belongs(resource, home);
  }

  private static boolean belongs(Resource resource, Home home) {
    return resource instanceof Role
        ? resource.home().account().equals(home.account())
        : resource.home().equals(home);
  }

  private static Home home(Design design) {
    Map<Home, Long> counts =
        design.topology().resources().stream()
            .filter(r -> !(r instanceof Role))
            .collect(Collectors.groupingBy(Resource::home, Collectors.counting()));
    if (counts.isEmpty() || counts.containsKey(design.home())) {
      return design.home();
    }
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<Home, Long>>comparingLong(Map.Entry::getValue)
                .thenComparing(e -> e.getKey().toString()))
        .orElseThrow()
        .getKey();
  }
}
