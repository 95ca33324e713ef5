package dev.towpath.proof;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Topology;
import java.util.List;

/** A bucket's policy of which only the first statements are applied. */
final class PolicyStage {
  private PolicyStage() {}

  /** How many statements a policy has; 0 where they cannot be read. */
  static int statements(BucketPolicy policy) {
    return document(policy).list("Statement").size();
  }

  /** The topology in which that many are applied. */
  static Topology of(Topology topology, BucketPolicy policy, int statements) {
    Json.Obj document = document(policy);
    List<Json> all = document.list("Statement");
    if (statements >= all.size()) {
      return topology;
    }
    if (statements <= 0) {
      return topology.without(policy.id());
    }
    Json.Arr first = new Json.Arr(all.subList(0, statements));
    return topology.with(
        Properties.with(policy, "PolicyDocument", document.with("Statement", first)));
  }

  private static Json.Obj document(BucketPolicy policy) {
    return Properties.of(policy).object("PolicyDocument");
  }
}
