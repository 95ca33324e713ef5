package dev.towpath.proof;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What would change if something were other than it is drawn.
 *
 * @param supposition what is supposed
 * @param off the resources that are off then
 * @param changes the flows whose verdict is another one then, in the order of the proofs
 * @param rights the rights to a bucket that are others then, where its policy is supposed
 */
public record WhatIf(
    Supposition supposition, Set<ResourceId> off, List<Change> changes, List<RightChange> rights) {
  /** Copies the collections. */
  public WhatIf {
    off = Set.copyOf(off);
    changes = List.copyOf(changes);
    rights = List.copyOf(rights);
  }

  /**
   * A flow with another verdict.
   *
   * @param before its proof as drawn
   * @param after its proof under the supposition
   * @param carried whether another pipeline still does the same
   */
  public record Change(Proof before, Proof after, boolean carried) {
    /** The flow. */
    public Flow flow() {
      return before.flow();
    }
  }

  /**
   * A right to a bucket with another outcome.
   *
   * @param bucket the bucket
   * @param caller whose right
   * @param before the decision as drawn
   * @param after the decision under the supposition
   */
  public record RightChange(
      ResourceId bucket, LockOut.Caller caller, LockOut.Cell before, LockOut.Cell after) {}

  /** What changes in a design. */
  public static WhatIf suppose(Design design, Supposition supposition) {
    return new Supposed(design.topology(), supposition).result();
  }

  /** In how many stages a bucket's policy can be applied, statement by statement. */
  public static int stagesOf(BucketPolicy policy) {
    return PolicyStage.statements(policy);
  }

  /** What each statement of a bucket's policy changes, applied one after the other as written. */
  public static List<WhatIf> stages(Design design, BucketPolicy policy) {
    Topology topology = design.topology();
    List<WhatIf> stages = new ArrayList<>();
    for (int applied = 1; applied <= PolicyStage.statements(policy); applied++) {
      Topology before = PolicyStage.of(topology, policy, applied - 1);
      Topology after = PolicyStage.of(topology, policy, applied);
      Supposition stage = new Supposition.Stage(policy.id(), applied);
      stages.add(new Supposed(before, stage).result(policy, after));
    }
    return stages;
  }
}
