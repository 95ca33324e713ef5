package dev.towpath.check;

import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the rules say of the changes since a design was deployed; for one analysis after the other.
 */
final class Changes {
  private Topology deployed = Topology.EMPTY;
  private Topology design = Topology.EMPTY;
  private final Set<ResourceId> changed = new TreeSet<>();

  /** All findings of a design beside what is deployed. */
  static List<Finding> all(Topology deployed, Topology design) {
    return new Changes().since(deployed, design);
  }

  /** The findings now; looks only at what has changed since the last time. */
  @SuppressWarnings("ReferenceEquality") // the same state is the same value
  List<Finding> since(Topology nowDeployed, Topology now) {
    boolean same = nowDeployed == deployed;
    if (!same) {
      changed.clear();
    }
    if (nowDeployed != Topology.EMPTY) {
      Set<ResourceId> suspects = same ? now.changedSince(design) : nowDeployed.ids();
      suspects.forEach(id -> lookAgain(nowDeployed, now, id));
    }
    deployed = nowDeployed;
    design = now;
    Review review = new Review(now);
    return changed.stream().flatMap(id -> check(id, review)).toList();
  }

  private void lookAgain(Topology before, Topology after, ResourceId id) {
    Optional<Resource> was = before.get(id);
    Optional<Resource> is = after.get(id);
    if (was.isPresent() && is.isPresent() && !was.equals(is)) {
      changed.add(id);
    } else {
      changed.remove(id);
    }
  }

  private Stream<Finding> check(ResourceId id, Review review) {
    Resource before = deployed.get(id).orElseThrow();
    Resource after = design.get(id).orElseThrow();
    return Rules.ofChanges().stream().flatMap(rule -> rule.check(before, after, review));
  }
}
