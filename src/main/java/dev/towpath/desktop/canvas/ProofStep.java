package dev.towpath.desktop.canvas;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.network.Hop;
import dev.towpath.proof.PolicyDecision;
import dev.towpath.proof.Proof;
import java.util.ArrayList;
import java.util.List;

/**
 * One numbered step of a proof as the canvas shows it: the hops of the path, then the policies.
 *
 * @param number from 1
 * @param component where the mark stands
 * @param result what was decided there
 * @param forward whether the drawn path leads through it; answers and policies only have a mark
 * @param decider the resource that holds the deciding rule
 * @param what the deciding rule in words
 */
public record ProofStep(
    int number,
    ResourceId component,
    Hop.Result result,
    boolean forward,
    ResourceId decider,
    Message what) {

  /** The steps of a proof, in order. */
  public static List<ProofStep> of(Proof proof) {
    List<ProofStep> steps = new ArrayList<>();
    proof
        .path()
        .ifPresent(path -> {
          for (Hop hop : path.hops()) {
            boolean forward = hop.direction() == Hop.Direction.FORWARD;
            steps.add(
                new ProofStep(
                    steps.size() + 1,
                    hop.component(),
                    hop.result(),
                    forward,
                    hop.rule().orElse(hop.component()),
                    hop.what()));
          }
        });
    for (PolicyDecision decision : proof.decisions()) {
      steps.add(
          new ProofStep(
              steps.size() + 1,
              decision.owner(),
              decision.result(),
              false,
              decision.owner(),
              decision.what()));
    }
    return List.copyOf(steps);
  }
}
