package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.proof.Prover;
import java.util.Comparator;
import java.util.List;

/** Analyses a design: flows, proofs and findings. Pure, so that it may run on any thread. */
public final class Validator {
  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::resource)
          .thenComparing(Finding::rule);

  private Validator() {}

  /** The analysis of a design. */
  public static Analysis analyse(Design design) {
    Review review = new Review(design, Prover.prove(design));
    List<Finding> findings =
        Rules.all().stream()
            .flatMap(rule -> rule.check(review))
            .distinct()
            .sorted(GRAVEST_FIRST)
            .toList();
    return new Analysis(design, review.proofs(), findings);
  }
}
