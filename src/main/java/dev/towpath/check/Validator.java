package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import dev.towpath.proof.ProofsOf;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Analyses a design: flows, proofs and findings. What it has worked out stays with the topology, so
 * that the next analysis costs only what the edits between may have changed; see {@link Watch}.
 */
public final class Validator {
  /** Two findings are equal in it only if they are equal, so that the order is always the same. */
  static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::resource)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::toString);

  private Validator() {}

  /**
   * The analysis of a design beside what it itself keeps of an account. Pure, so that it may run on
   * any thread.
   */
  public static Analysis analyse(Design design) {
    return analyse(design, Deployed.kept());
  }

  /** The analysis of a design beside what is deployed. */
  public static Analysis analyse(Design design, Deployed deployed) {
    Topology topology = design.topology();
    List<ResourceId> ids = List.copyOf(topology.ids());
    List<Proof> proofs =
        ids.stream().flatMap(id -> topology.fact(new ProofsOf(id)).stream()).toList();
    List<Finding> findings =
        Stream.concat(
                ids.stream().flatMap(id -> FindingsOf.all(topology, id)),
                Changes.all(deployed.of(design), topology).stream())
            .distinct()
            .sorted(GRAVEST_FIRST)
            .toList();
    return Analysis.of(design, proofs, findings);
  }
}
