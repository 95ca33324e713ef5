package dev.towpath.proof;

import dev.towpath.model.Flow;
import dev.towpath.network.Path;
import java.util.List;
import java.util.Optional;

/**
 * The whole argument behind a verdict.
 *
 * @param flow what has to be reached
 * @param path how the network carries it; empty where the flow does not pass through a VPC
 * @param decisions what the policies say, in the order endpoint, bucket, role
 * @param evidence facts that bear on the verdict
 * @param verdict the outcome
 */
public record Proof(
    Flow flow,
    Optional<Path> path,
    List<PolicyDecision> decisions,
    List<Evidence> evidence,
    Verdict verdict) {
  /** Copies the lists. */
  public Proof {
    decisions = List.copyOf(decisions);
    evidence = List.copyOf(evidence);
  }
}
