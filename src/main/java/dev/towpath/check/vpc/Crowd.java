package dev.towpath.check.vpc;

import dev.towpath.model.Fact;
import dev.towpath.model.Home;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/**
 * The resources in one account and Region that count for a quota.
 *
 * @param quota the quota
 * @param home the account and Region
 */
record Crowd(Quota quota, Home home) implements Fact<Crowd.Found> {
  /**
   * What is there.
   *
   * @param first the one with the lowest id, which speaks for all
   * @param count how many
   */
  record Found(Optional<ResourceId> first, long count) {}

  @Override
  public Found from(Topology topology) {
    List<? extends Resource> all =
        topology.all(quota.kind()).filter(r -> r.home().equals(home) && quota.counts(r)).toList();
    return new Found(all.stream().findFirst().map(Resource::id), all.size());
  }
}
