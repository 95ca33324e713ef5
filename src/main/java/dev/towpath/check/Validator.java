package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.proof.Proof;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Analyses a design: flows, proofs and findings. Pure, so that it may run on any thread. */
public final class Validator {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::resource)
          .thenComparing(Finding::rule);

  private Validator() {}

  /** The analysis of a design. */
  public static Analysis analyse(Design design) {
    Topology topology = design.topology();
    Review review = new Review(topology);
    List<Proof> proofs =
        topology.resources().stream().flatMap(r -> review.proofs(r).stream()).toList();
    List<Finding> findings =
        topology.resources().stream()
            .flatMap(resource -> about(resource, review))
            .distinct()
            .sorted(GRAVEST_FIRST)
            .toList();
    return new Analysis(design, proofs, findings);
  }

  /** The findings of all rules about a resource. */
  static Stream<Finding> about(Resource resource, Review review) {
    return Rules.about(resource).flatMap(rule -> check(rule, resource, review));
  }

  private static <R extends Resource> Stream<Finding> check(
      Rule<R> rule, Resource resource, Review review) {
    return rule.check(rule.kind().cast(resource), review);
  }
}
