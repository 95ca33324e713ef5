package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import dev.towpath.proof.ProofsOf;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Analyses a design as it is edited, each time only what the edits since the last time may have
 * changed. For any threads, one analysis at a time.
 */
public final class Watch {
  private final Map<ResourceId, List<Finding>> findings = new HashMap<>();
  private final Map<ResourceId, List<Proof>> proofs = new TreeMap<>();

  /** All findings in order, with the number of resources that report it. */
  private final Map<Finding, Integer> ordered = new TreeMap<>(Validator.GRAVEST_FIRST);

  private final Deployed deployed;
  private final Changes changes = new Changes();
  private List<Finding> ofChanges = List.of();
  private Topology known = Topology.EMPTY;

  /** Looks beside what a design itself keeps of an account. */
  public Watch() {
    this(Deployed.kept());
  }

  /** Looks beside what is deployed. */
  public Watch(Deployed deployed) {
    this.deployed = deployed;
  }

  /** The analysis of the design, equal to {@link Validator#analyse}. */
  public synchronized Analysis analyse(Design design) {
    Set<ResourceId> suspects = new HashSet<>(design.topology().changedSince(known));
    known = design.topology().recalling(known);
    known.doubtful().forEach(fact -> addOwner(fact, suspects));
    suspects.forEach(this::lookAgain);
    List<Finding> now = changes.since(deployed.of(design), known);
    if (!now.equals(ofChanges)) {
      count(ofChanges, now);
      ofChanges = now;
    }
    return Analysis.of(
        design,
        proofs.values().stream().flatMap(List::stream).toList(),
        List.copyOf(ordered.keySet()));
  }

  private static void addOwner(Fact<?> fact, Set<ResourceId> suspects) {
    if (fact instanceof FindingsOf(ResourceId id, FindingsOf.Subject _)) {
      suspects.add(id);
    }
    if (fact instanceof ProofsOf(ResourceId owner)) {
      suspects.add(owner);
    }
  }

  private void lookAgain(ResourceId id) {
    List<Finding> before = findings.getOrDefault(id, List.of());
    List<Finding> now = known.contains(id) ? FindingsOf.all(known, id).toList() : List.of();
    if (!now.equals(before)) {
      count(before, now);
      put(findings, id, now);
    }
    put(proofs, id, known.contains(id) ? known.fact(new ProofsOf(id)) : List.of());
  }

  private void count(List<Finding> before, List<Finding> now) {
    before.forEach(finding -> ordered.merge(finding, -1, (a, b) -> a + b == 0 ? null : a + b));
    now.forEach(finding -> ordered.merge(finding, 1, Integer::sum));
  }

  private static <E> void put(Map<ResourceId, List<E>> lists, ResourceId id, List<E> list) {
    if (list.isEmpty()) {
      lists.remove(id);
    } else {
      lists.put(id, list);
    }
  }
}
